import { asAtOrFirst } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { AnyRule } from './rule.ts'
import type { SettingValues } from './setting.ts'

/** A number that a service set for itself: from a day on, it stands in the place of the rule’s own. */
export type OwnSetting = { readonly setting: string; readonly from_on: LocalDate; readonly value: number }

/** How one number of a rule is named where all of them stand together, such as `review-overdue-months`. */
export const settingName = (rule: Pick<AnyRule, 'id'>, setting: string): string =>
  `${rule.id}-${setting.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)}`

/**
 * The numbers of a rule on a day: the service’s own where it has set one by then, else the rule’s. A day before a number
 * began is measured by the first one.
 */
export const settingsOn = (rule: AnyRule, own: readonly OwnSetting[], on: LocalDate): SettingValues =>
  Object.fromEntries(
    Object.entries(rule.settings).map(([name, { values }]) => {
      const set = own.filter(({ setting, from_on }) => setting === settingName(rule, name) && from_on <= on)
      const latest = set.toSorted((a, b) => (a.from_on < b.from_on ? -1 : 1)).at(-1)
      return [name, latest?.value ?? asAtOrFirst(values, on).value]
    }),
  )

/** The first later day on which a number of a rule changes; null if none is set to. */
export const settingsChangeAfter = (rule: AnyRule, own: readonly OwnSetting[], on: LocalDate): LocalDate | null => {
  const names = Object.keys(rule.settings).map(name => settingName(rule, name))
  const days = [
    ...own.filter(({ setting }) => names.includes(setting)).map(({ from_on }) => from_on),
    ...Object.values(rule.settings).flatMap(({ values }) => values.map(({ from }) => from)),
  ]
  return days.filter(day => day > on).toSorted()[0] ?? null
}
