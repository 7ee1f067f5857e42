import type { Words } from '#kernel/language.ts'
import { ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { RecordCards } from '#web/record-form/record-cards.tsx'
import type { Visit } from '#web/visit.ts'
import { safetyNotesOf } from '../data/safety-notes.ts'
import { safetyNote } from '../domain/safety-note.ts'

const TITLE: Words = { en: 'Safety notes', cy: 'Nodiadau diogelwch' }
const ABOUT: Words = {
  en: 'What the safety of others needs of the work with this child. The victim worker writes and changes these notes; ask them about a note before you act against it.',
  cy: 'Yr hyn y mae diogelwch pobl eraill yn ei ofyn gan y gwaith gyda’r plentyn hwn. Y gweithiwr dioddefwyr sy’n ysgrifennu ac yn newid y nodiadau hyn; gofynnwch am nodyn cyn gweithredu’n groes iddo.',
}
const NOTES: Words = { en: 'Notes', cy: 'Nodiadau' }

/** What others’ safety needs of the work with a child: all that the child’s record ever tells of it. */
export async function safetyNotesPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const notes = await visit.look(reader => safetyNotesOf(reader, child.id))
  return visit.page(
    { title: titleOf(TITLE, child) },
    <ChildFrame child={child} visit={visit} tab="/safety-notes">
      <Heading>{TITLE}</Heading>
      <Paragraph>{ABOUT}</Paragraph>
      <RecordCards entity={safetyNote} title={NOTES} add={NOTES} named="kind" records={notes} today={visit.today} />
    </ChildFrame>,
  )
}
