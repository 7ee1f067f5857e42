import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { RULES } from '#modules/signals/domain/rules.ts'
import { type OwnSetting, settingName, settingsOn } from '#modules/signals/domain/settings-on.ts'

const EVER = localDate('0001-01-01')

/** The numbers of all rules as they hold today, as though they had always held: then and now are measured alike. */
export const baselineNumbers = (own: readonly OwnSetting[], today: LocalDate): readonly OwnSetting[] =>
  RULES.flatMap(rule =>
    Object.entries(settingsOn(rule, own, today)).map(([name, value]) => ({
      setting: settingName(rule, name),
      from_on: EVER,
      value,
    })),
  )
