import type { Language } from '#kernel/language.ts'
import { type ChildSheet, openSheet } from '#modules/plans/index.ts'
import type { Visit } from '#web/visit.ts'
import { writeDocx } from '../data/write-docx.ts'
import { contentDisposition, fileName } from '../domain/file-name.ts'
import { DOCX } from '../domain/media-types.ts'
import type { Paper, PaperPart } from '../domain/paper.ts'

/** The child’s own sheet of a plan as a document to keep, change or send, in the language of the sheet. */
export async function sheetDocument(visit: Visit): Promise<Response> {
  const sheet = await openSheet(visit)
  const title = sheet.title[sheet.language]
  const bytes = await writeDocx(paperOf(sheet, title))
  return visit.c.body(new Uint8Array(bytes), 200, {
    'content-type': DOCX,
    'content-disposition': contentDisposition('attachment', fileName(`${title}, ${sheet.whose}`, DOCX)),
  })
}

function paperOf({ language, whose, parts }: ChildSheet, title: string): Paper {
  const all = parts.flatMap((part): readonly PaperPart[] => [
    { kind: 'heading', text: part.title[language] },
    ...bodyOf(part, language),
  ])
  return {
    title,
    sheets: [{ language, parts: [{ kind: 'text', text: whose }, { kind: 'title', text: title }, ...all] }],
  }
}

function bodyOf({ list, lines }: ChildSheet['parts'][number], language: Language): readonly PaperPart[] {
  const items = lines.map(({ lead, text }) => (lead ? `${lead[language]}: ${text[language]}` : text[language]))
  if (list === 'number' || list === 'bullet') return [{ kind: 'list', numbered: list === 'number', items }]
  return items.map(text => ({ kind: 'text', text }))
}
