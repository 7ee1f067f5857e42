import type { Words } from '#kernel/language.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import type { Visit } from '#web/visit.ts'
import { LETTER_KINDS, LETTERS } from '../domain/letter-kinds.ts'
import { documentsPath } from './document-paths.ts'
import { readerLabel } from './letter-readers.ts'
import { type OpenedLetters, openLetters } from './open-letters.ts'

export const WRITE: Words = { en: 'Write a letter', cy: 'Ysgrifennu llythyr' }
const WHAT_FOR: Words = { en: 'What is the letter for?', cy: 'Beth yw diben y llythyr?' }
const SELECT_KIND: Words = { en: 'Select what the letter is for', cy: 'Dewiswch beth yw diben y llythyr' }
const TO_WHOM: Words = { en: 'Who is it to?', cy: 'At bwy y mae?' }
const TO_WHOM_HINT: Words = {
  en: 'Only people whom the service may contact are offered',
  cy: 'Dim ond pobl y caiff y gwasanaeth gysylltu â nhw a gynigir',
}
const SELECT_READER: Words = { en: 'Select who it is to', cy: 'Dewiswch at bwy y mae' }
const CONTINUE: Words = { en: 'Continue', cy: 'Parhau' }

/** What a letter is for and to whom it goes: the rest comes from the record. */
export const newLetterPage = async (visit: Visit): Promise<Response> =>
  ask(visit, await openLetters(visit), '', 'child')

export async function takeNewLetter(visit: Visit): Promise<Response> {
  const opened = await openLetters(visit)
  const form = await visit.form()
  const kind = LETTERS.find(one => one === form.text('kind'))
  const reader = opened.readers.find(({ id }) => id === form.text('to'))
  if (kind && reader) return visit.goTo(`/children/${opened.child.id}/letters/write/${kind}/${reader.id}`)
  return ask(visit, opened, kind ?? '', reader?.id ?? '', {
    ...(kind ? {} : { kind: SELECT_KIND }),
    ...(reader ? {} : { to: SELECT_READER }),
  })
}

function ask(
  visit: Visit,
  { child, readers }: OpenedLetters,
  kind: string,
  to: string,
  errors: Readonly<Record<string, Words>> = {},
): Response {
  return visit.page(
    {
      title: titleOf(WRITE, child),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path: documentsPath(child.id) },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage title={WRITE} submit={CONTINUE} cancelPath={documentsPath(child.id)}>
        <Radios
          name="kind"
          legend={WHAT_FOR}
          legendSize="s"
          value={kind}
          items={LETTER_KINDS.codes.map(({ code, label }) => ({ value: code, label }))}
        />
        <Radios
          name="to"
          legend={TO_WHOM}
          legendSize="s"
          hint={TO_WHOM_HINT}
          value={to}
          items={readers.map(reader => ({ value: reader.id, label: readerLabel(reader) }))}
        />
      </FormPage>
    </>,
  )
}
