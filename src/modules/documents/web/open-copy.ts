import type { Language } from '#kernel/language.ts'
import { type CopyReader, isCopyReader, type OpenedCopy, openPlanCopy } from '#modules/plans/index.ts'
import type { Visit } from '#web/visit.ts'
import { type LetterLanguages, languagesNamed, letterLanguages } from '../domain/letter-languages.ts'
import type { Paper, PaperSheet } from '../domain/paper.ts'
import { linesIn, partsOfSheet } from './parts-of-sheet.ts'

/** A copy of a plan for one reader, on paper in one language or both. */
export type PlanOnPaper = OpenedCopy & {
  readonly reader: CopyReader
  readonly languages: LetterLanguages
  readonly paper: Paper
}

/**
 * Opens the copy that the address asks for; unasked, the family’s, which says least. A family’s is in the language of
 * the child’s letters, and where nobody asked about it, as for every other reader, in both.
 */
export async function openCopy(visit: Visit): Promise<PlanOnPaper> {
  const asked = visit.query('for')
  const reader = isCopyReader(asked) ? asked : 'family'
  const opened = await openPlanCopy(visit, reader)
  const written = reader === 'family' ? opened.view.child.written_language : null
  const languages = languagesNamed(visit.query('in')) ?? letterLanguages(written)
  const sheets = languages.map(language => sheetOf(opened, visit.service.name[language], language))
  return { ...opened, reader, languages, paper: { title: opened.copy.title[languages[0]], sheets } }
}

const sheetOf = ({ copy: { title, facts, parts } }: OpenedCopy, service: string, language: Language): PaperSheet => ({
  language,
  parts: [
    { kind: 'sender', text: service },
    { kind: 'title', text: title[language] },
    { kind: 'lines', items: linesIn(facts, language) },
    ...partsOfSheet(parts, language),
  ],
})
