import type { Words } from '#kernel/language.ts'
import { idIn } from '#modules/cases/index.ts'
import { openChild, RecordHeader, titleOf } from '#modules/children/index.ts'
import { PaperSheet } from '#ui/patterns/paper-sheet.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { letterOf } from '../data/letter-of.ts'
import { letterPaper } from '../domain/letter-paper.ts'
import { TAKEN } from './document-form.tsx'
import { documentsPath } from './document-paths.ts'
import { LETTER_FORM } from './open-letter.ts'

const DOWNLOAD: Words = { en: 'Download as a Word document', cy: 'Lawrlwytho fel dogfen Word' }
const ON_PAPER: Words = {
  en: 'When you print this page, the letter stands by itself on the paper.',
  cy: 'Pan fyddwch yn argraffu’r dudalen hon, bydd y llythyr ar ei ben ei hun ar y papur.',
}
const DOCUMENTS: Words = { en: 'All documents', cy: 'Pob dogfen' }

/** A letter as it was sent, to be read and printed: of the page, nothing else is printed. */
export async function letterPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const id = idIn(visit, 'id')
  const letter = found(await visit.look(reader => letterOf(reader, child.id, id)))
  if (letter.removed_at !== null) throw new Problem(409, TAKEN)
  const { sheets } = letterPaper(letter, visit.service.name, letter.title)
  return visit.page(
    { title: titleOf(LETTER_FORM.title, child), back: { path: documentsPath(child.id) } },
    <>
      <RecordHeader child={child} visit={visit} />
      <Heading>{letter.title}</Heading>
      <ButtonRow>
        {[
          <ButtonLink path={`${documentsPath(child.id)}/${id}/file`}>{DOWNLOAD}</ButtonLink>,
          <Link path={documentsPath(child.id)}>{DOCUMENTS}</Link>,
        ]}
      </ButtonRow>
      <Paragraph look="quiet">{ON_PAPER}</Paragraph>
      {sheets.map(sheet => (
        <PaperSheet {...sheet} />
      ))}
    </>,
  )
}
