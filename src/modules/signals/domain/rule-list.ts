import type { CodeList } from '#kernel/code-list.ts'
import type { AnyRule } from './rule.ts'
import { RULES } from './rules.ts'
import { settingName } from './settings-on.ts'
import { VICTIM_RULES } from './victim-rules.ts'

/** Every rule: those about children and their programmes, and those about victims. */
export const EVERY_RULE: readonly AnyRule[] = [...RULES, ...VICTIM_RULES]

/** The rules about children, as a list that records of a child refer to. */
export const RULE_LIST: CodeList = {
  id: 'signal-rule',
  source: 'Own list: the rules of this program',
  codes: RULES.map(({ id, title }) => ({ code: id, label: title })),
}

/** Every number of every rule. */
export const SETTING_LIST: CodeList = {
  id: 'signal-setting',
  source: 'Own list: the numbers that the rules of this program work with',
  codes: EVERY_RULE.flatMap(rule =>
    Object.entries(rule.settings).map(([name, { words }]) => ({
      code: settingName(rule, name),
      label: { en: `${rule.title.en}: ${words.en}`, cy: `${rule.title.cy}: ${words.cy}` },
    })),
  ),
}
