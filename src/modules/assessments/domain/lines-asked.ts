import { questionsFor } from './case-sections.ts'
import type { CaseFacts, Section } from './form.ts'
import type { LineKey } from './line.ts'

/** The fields of an assessment that are asked for where people’s part in it is. */
export const PART_FIELDS = ['child_part', 'child_part_note', 'parent_part', 'parent_part_note', 'summary'] as const

/** The lines that a section asks for, in its order. */
export function linesAsked(section: Section, facts: CaseFacts): readonly LineKey[] {
  switch (section.kind) {
    case 'questions':
      return questionsFor(section, facts).map(({ id }) => ({ kind: 'answer', code: id }))
    case 'factors':
      return [...section.always, ...section.onRequest].map(code => ({ kind: 'factor', code }))
    case 'levels':
      return section.about.map(code => ({ kind: 'level', code }))
    case 'part':
      return PART_FIELDS.map(code => ({ kind: 'own', code }))
  }
}
