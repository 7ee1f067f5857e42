import type { Field } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { readValue } from '#kernel/read-value.ts'
import { DATE_PARTS } from '#web/record-form/answers.ts'
import { RecordField } from '#web/record-form/record-field.tsx'
import { REPEAT_STEPS } from '../domain/repeat-steps.ts'

const QUESTIONS = {
  step: {
    kind: 'code',
    list: REPEAT_STEPS,
    label: { en: 'How often', cy: 'Pa mor aml' },
    ask: { en: 'Select how often', cy: 'Dewiswch pa mor aml' },
    required: true,
  },
  until: {
    kind: 'date',
    label: { en: 'Until', cy: 'Hyd at' },
    hint: {
      en: 'The last day that may be one of them',
      cy: 'Y diwrnod olaf a all fod yn un ohonynt',
    },
    ask: { en: 'Enter the last day', cy: 'Rhowch y diwrnod olaf' },
    required: true,
  },
} as const satisfies Readonly<Record<string, Field>>

/** The inputs by which it is asked how an appointment is to be repeated. */
export const REPEAT_INPUTS = ['step', ...DATE_PARTS.map(part => `until-${part}`)]

type Answers = Readonly<Record<string, string>>
type Asked = { readonly step: string; readonly until: LocalDate }
type Errors = Readonly<Record<string, Words>>

/** What was answered, or what is wrong with it in words. */
export function readRepeat(answers: Answers, today: LocalDate): Asked | { readonly errors: Errors } {
  const step = readValue(QUESTIONS.step, answers['step'] ?? '', today)
  const parts = DATE_PARTS.map(part => (answers[`until-${part}`] ?? '').trim())
  const until = readValue(QUESTIONS.until, parts.some(Boolean) ? parts.join('/') : '', today)
  const chosen = step.ok && step.unknownCode === undefined ? step.value : null
  if (until.ok && chosen !== null) return { step: String(chosen), until: until.value as LocalDate }
  return {
    errors: {
      ...(chosen === null && { step: QUESTIONS.step.ask }),
      ...(!until.ok && { until: until.words }),
    },
  }
}

type Props = { readonly answers: Answers; readonly today: LocalDate }

export const RepeatQuestions = ({ answers, today }: Props) => (
  <>
    {Object.entries(QUESTIONS).map(([name, field]) => (
      <RecordField {...{ name, field, answers, today }} choices={[]} />
    ))}
  </>
)
