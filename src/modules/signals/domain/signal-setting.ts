import { type Check, entity } from '#kernel/entity.ts'
import { WORKER } from '#modules/contacts/domain/worker-reference.ts'
import { EVERY_RULE, SETTING_LIST } from './rule-list.ts'
import { settingName } from './settings-on.ts'

const LARGEST = 9999

const WITHIN_BOUNDS: Check = ({ setting, value }) => {
  const bounds = EVERY_RULE.flatMap(rule =>
    Object.entries(rule.settings).map(([name, of]) => ({ code: settingName(rule, name), ...of })),
  )
  const { least, most } = bounds.find(({ code }) => code === setting) ?? { least: 0, most: LARGEST }
  return typeof value === 'number' && (value < least || value > most)
    ? {
        field: 'value',
        words: {
          en: `Enter a number from ${least} to ${most}. Outside them the rule would hardly ever speak, or always`,
          cy: `Rhowch rif rhwng ${least} a ${most}. Y tu allan i’r rhain byddai’r rheol yn siarad bron byth, neu bob tro`,
        },
      }
    : null
}

/** Days, months and the like are counted whole. */
const WHOLE: Check = ({ value }) =>
  typeof value === 'number' && !Number.isInteger(value)
    ? { field: 'value', words: { en: 'Enter a whole number', cy: 'Rhowch rif cyfan' } }
    : null

/** A number that a service sets for a rule, from a day on, with what it rests on. */
export const signalSetting = entity({
  name: 'signal_setting',
  file: 'signal-settings',
  title: { en: 'Number of a rule', cy: 'Rhif rheol' },
  counted: {
    en: { zero: 'no numbers of its own', one: '{n} number of its own', other: '{n} numbers of its own' },
    cy: {
      zero: 'dim rhifau ei hun',
      one: '{n} rhif ei hun',
      two: '{n} rif ei hun',
      few: '{n} rhif ei hun',
      many: '{n} rhif ei hun',
      other: '{n} o rifau ei hun',
    },
  },
  about: {
    en: 'A number that the service sets for one of the rules of signals, from a day on, and what it rests on.',
    cy: 'Rhif y mae’r gwasanaeth yn ei osod ar gyfer un o reolau’r arwyddion, o ddiwrnod ymlaen, a’i sail.',
  },
  fields: {
    setting: {
      kind: 'code',
      list: SETTING_LIST,
      label: { en: 'Which number', cy: 'Pa rif' },
      ask: { en: 'Select which number', cy: 'Dewiswch pa rif' },
      required: true,
      example: 'review-overdue-months',
    },
    value: {
      kind: 'decimal',
      min: 0,
      max: LARGEST,
      label: { en: 'Number', cy: 'Rhif' },
      ask: { en: 'Enter the number', cy: 'Rhowch y rhif' },
      required: true,
      example: '2',
    },
    from_on: {
      kind: 'date',
      label: { en: 'From', cy: 'O' },
      ask: { en: 'Enter from when it holds', cy: 'Rhowch o ba ddiwrnod y mae’n dal' },
      required: true,
      example: '2026-04-01',
    },
    source: {
      kind: 'text',
      max: 500,
      lines: 2,
      label: { en: 'What it rests on', cy: 'Ei sail' },
      ask: {
        en: 'Enter the procedure or decision that it rests on',
        cy: 'Rhowch y weithdrefn neu’r penderfyniad sy’n sail iddo',
      },
      required: true,
      example: 'Case management procedure, March 2026, paragraph 4.2',
    },
    person_id: WORKER,
  },
  checks: [WHOLE, WITHIN_BOUNDS],
})
