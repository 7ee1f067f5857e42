import { questionsFor } from './case-sections.ts'
import type { FormPage } from './form-pages.ts'
import type { CaseFacts, Section } from './form.ts'
import { linesAsked } from './lines-asked.ts'
import type { LineKey } from './line.ts'

/** How far a page of an assessment has got. */
export type PageState = 'not-begun' | 'begun' | 'done'

/** Done when all that must be said is said; what need not be said never holds a page back. */
export function pageState(page: FormPage, facts: CaseFacts, isSaid: (line: LineKey) => boolean): PageState {
  const asked = page.sections.flatMap(section => linesAsked(section, facts))
  if (!asked.some(isSaid)) return 'not-begun'
  return page.sections.flatMap(section => linesNeeded(section, facts)).every(isSaid) ? 'done' : 'begun'
}

/** The lines of a section without which an assessment is not whole. */
function linesNeeded(section: Section, facts: CaseFacts): readonly LineKey[] {
  switch (section.kind) {
    case 'questions':
      return questionsFor(section, facts)
        .filter(({ needed }) => needed === 'always')
        .map(({ id }) => ({ kind: 'answer', code: id }))
    case 'factors':
      return section.always.map(code => ({ kind: 'factor', code }))
    case 'levels':
      return section.about.map(code => ({ kind: 'level', code }))
    case 'part':
      return [{ kind: 'own', code: 'child_part' }]
  }
}
