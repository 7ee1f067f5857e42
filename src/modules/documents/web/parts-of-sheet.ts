import type { Language } from '#kernel/language.ts'
import type { SheetLine, SheetLines } from '#modules/plans/index.ts'
import type { PaperLine, PaperPart } from '../domain/paper.ts'

/** The parts of a plan’s sheet as parts of a paper in one language. */
export const partsOfSheet = (parts: readonly SheetLines[], language: Language): readonly PaperPart[] =>
  parts.flatMap(({ title, list, lines }): readonly PaperPart[] => [
    { kind: 'heading', text: title[language] },
    list === 'number' || list === 'bullet'
      ? { kind: 'list', numbered: list === 'number', items: linesIn(lines, language) }
      : { kind: 'lines', items: linesIn(lines, language) },
  ])

/** Lines in one of their languages. */
export const linesIn = (lines: readonly SheetLine[], language: Language): readonly PaperLine[] =>
  lines.map(({ lead, text }) => ({ ...(lead ? { lead: lead[language] } : {}), text: text[language] }))
