import { codeLabel } from '#kernel/code-list.ts'
import { same } from '#kernel/language.ts'
import { FACTOR_KINDS, factorsIn } from '#modules/assessments/domain/factor-kinds.ts'
import type { CurrentAssessment } from '#modules/assessments/index.ts'
import type { Choice } from '#web/record-form/record-form.ts'

const HINT_AT_MOST = 140

/** What an objective may answer: what the assessment found, and the victim’s safety and wishes. None where none was. */
export function factorChoices(assessment: CurrentAssessment | null): readonly Choice[] {
  const found = assessment?.factors.filter(({ isPresent }) => isPresent) ?? []
  if (found.length === 0) return []
  return [
    ...found.map(({ kind, detail }) => ({
      value: kind,
      label: codeLabel(FACTOR_KINDS, kind),
      ...(detail ? { hint: same(shortened(detail)) } : {}),
    })),
    ...factorsIn('victim').map(({ code, label }) => ({ value: code, label })),
  ]
}

const shortened = (text: string): string =>
  text.length <= HINT_AT_MOST ? text : `${text.slice(0, text.lastIndexOf(' ', HINT_AT_MOST))} …`
