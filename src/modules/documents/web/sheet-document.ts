import { type ChildSheet, openSheet } from '#modules/plans/index.ts'
import type { Visit } from '#web/visit.ts'
import type { Paper } from '../domain/paper.ts'
import { giveDocx } from './give-docx.ts'
import { partsOfSheet } from './parts-of-sheet.ts'

/** The child’s own sheet of a plan as a document to keep, change or send, in the language of the sheet. */
export async function sheetDocument(visit: Visit): Promise<Response> {
  const sheet = await openSheet(visit)
  const title = sheet.title[sheet.language]
  return giveDocx(visit, paperOf(sheet, title), `${title}, ${sheet.whose}`)
}

const paperOf = ({ language, whose, parts }: ChildSheet, title: string): Paper => ({
  title,
  sheets: [
    {
      language,
      parts: [{ kind: 'text', text: whose }, { kind: 'title', text: title }, ...partsOfSheet(parts, language)],
    },
  ],
})
