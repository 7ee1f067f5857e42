import { type AssessmentInFull } from '../data/assessment-in-full.ts'
import { ownLine } from '../data/save-lines.ts'
import type { LineKey, LineValues } from '../domain/line.ts'

const without = (values: Readonly<Record<string, unknown>>, ...names: readonly string[]): LineValues =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => name !== 'child_id' && name !== 'assessment_id' && !names.includes(name)),
  ) as LineValues

/** What an assessment says in a line, as it is saved. */
export function savedLine(whole: AssessmentInFull, { kind, code }: LineKey): LineValues {
  switch (kind) {
    case 'answer': {
      const found = whole.answers.find(({ values }) => values.question === code)
      return found ? without(found.values, 'question') : null
    }
    case 'factor': {
      const found = whole.factors.find(({ values }) => values.kind === code)
      return found ? without(found.values, 'kind') : null
    }
    case 'level': {
      const found = whole.levels.find(({ values }) => values.about === code)
      return found ? without(found.values, 'about') : null
    }
    case 'own':
      return ownLine(whole, code)
  }
}
