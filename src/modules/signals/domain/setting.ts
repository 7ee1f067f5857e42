import type { CertainDated } from '#kernel/certainty.ts'
import type { Words } from '#kernel/language.ts'

export const SETTING_UNITS = {
  days: { en: 'days', cy: 'diwrnod' },
  'working-days': { en: 'working days', cy: 'diwrnod gwaith' },
  months: { en: 'months', cy: 'mis' },
  hours: { en: 'hours', cy: 'awr' },
  count: { en: 'how many', cy: 'faint' },
} as const satisfies Record<string, Words>

/**
 * A number that a rule works with. A service may set its own, dated and with its source, within the bounds: they are
 * there so that no number can be set at which a rule would never speak.
 */
export type Setting = {
  readonly words: Words
  readonly unit: keyof typeof SETTING_UNITS
  readonly least: number
  readonly most: number
  readonly values: CertainDated<number>
}

export type RuleSettings = Readonly<Record<string, Setting>>

/** The numbers of a rule as they hold on a day. */
export type SettingValues<Settings extends RuleSettings = RuleSettings> = { readonly [Name in keyof Settings]: number }
