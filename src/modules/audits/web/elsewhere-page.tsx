import { Readable } from 'node:stream'
import { type Row, readRows, UnreadableFile } from '#bundle/read-rows.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import { readDay } from '#kernel/read-value.ts'
import { findFramework, FRAMEWORKS } from '#modules/frameworks/index.ts'
import { type Judgement, readJudgements } from '#modules/ratings/index.ts'
import { DateInput } from '#ui/govuk/date-input.tsx'
import { FileUpload } from '#ui/govuk/file-upload.tsx'
import { Select } from '#ui/govuk/select.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Form, Visit } from '#web/visit.ts'
import { bringIn } from '../data/bring-in.ts'
import { auditRound } from '../domain/audit-round.ts'
import { judgementElsewhere } from '../domain/judgement-elsewhere.ts'
import { AUDITS } from './words.ts'

const TITLE: Words = { en: 'Bring in audits done elsewhere', cy: 'Dod ag archwiliadau a wnaed mewn man arall' }
const LEAD: Words = {
  en: 'A CSV file with the columns case, question and answer: one line for each case and key question, and yes, no or na as the answer. All of it is taken, or none.',
  cy: 'Ffeil CSV gyda’r colofnau case, question ac answer: un llinell ar gyfer pob achos a chwestiwn allweddol, a yes, no neu na yn ateb. Cymerir y cyfan, neu ddim.',
}
const FILE: Words = { en: 'The file', cy: 'Y ffeil' }
const DONE_ON: Words = { en: 'When it was finished', cy: 'Pryd y’i gorffennwyd' }
const SAVE: Words = { en: 'Check and bring in', cy: 'Gwirio a dod â nhw i mewn' }
const SAVED: Words = { en: 'The judgements have been brought in', cy: 'Daethpwyd â’r dyfarniadau i mewn' }
const SELECT: Words = { en: 'Select', cy: 'Dewiswch' }
const NO_FILE: Words = { en: 'Select the file', cy: 'Dewiswch y ffeil' }
const NOT_CSV: Words = {
  en: 'The file can’t be read. Save it again as CSV, and look for a quotation mark that was never closed',
  cy: 'Ni ellir darllen y ffeil. Cadwch hi eto fel CSV, a chwiliwch am ddyfynnod na chafodd ei gau',
}
const WRONG: Words = {
  en: 'Nothing was brought in: mend the lines below and send the file again',
  cy: 'Ni ddaethpwyd â dim i mewn: cywirwch y llinellau isod ac anfonwch y ffeil eto',
}
const DAY_ASK: Words = {
  en: 'Enter the day on which it was finished, today or before',
  cy: 'Rhowch y diwrnod y’i gorffennwyd, heddiw neu cyn hynny',
}
const TOO_LONG: Words = {
  en: 'A case has a number of more than 60 characters. Shorten it',
  cy: 'Mae gan achos rif o fwy na 60 nod. Byrhewch ef',
}
const LINE: Phrase<{ readonly line: number; readonly words: Words }> = {
  en: ({ line, words }) => `Line ${line}: ${words.en}`,
  cy: ({ line, words }) => `Llinell ${line}: ${words.cy}`,
}
const PROBLEMS_SHOWN = 50

/** As much as a file of judgements may hold. */
export const JUDGEMENTS_MAY_BE = 5_000_000

type Typed = Readonly<Record<'title' | 'framework' | 'day' | 'month' | 'year', string>>
type Told = { readonly errors: Readonly<Record<string, Words>>; readonly problems: readonly Words[] }

const BLANK: Typed = { title: '', framework: '', day: '', month: '', year: '' }

/** Where a file of judgements is sent. */
export const elsewherePage = (visit: Visit): Response => show(visit, BLANK, { errors: {}, problems: [] })

export async function takeElsewhere(visit: Visit): Promise<Response> {
  const form = await visit.form()
  const typed = typedIn(form)
  const { title, framework, on, errors } = readAbout(visit, typed)
  const file = form.file('judgements')
  const rows = file ? await rowsIn(file) : null
  const allErrors = {
    ...errors,
    ...(file ? (rows === null ? { judgements: NOT_CSV } : {}) : { judgements: NO_FILE }),
  }
  if (!framework || !on || rows === null || Object.keys(allErrors).length > 0)
    return show(visit, typed, { errors: allErrors, problems: [] })
  const { judgements, problems } = readJudgements(framework, rows)
  if (problems.length > 0) {
    const words = problems.slice(0, PROBLEMS_SHOWN).map(problem => say(LINE, problem))
    return show(visit, typed, { errors: { judgements: WRONG }, problems: words })
  }
  if (judgements.some(isTooLong)) return show(visit, typed, { errors: { judgements: TOO_LONG }, problems: [] })
  const id = await visit.change(tx => bringIn(tx, { title, framework, on, judgements }))
  return visit.goTo(`/audits/rounds/${id}/results`, SAVED)
}

const isTooLong = (one: Judgement): boolean => [...one.case].length > judgementElsewhere.fields.case_number.max

const typedIn = (form: Form): Typed => ({
  title: form.text('title').trim(),
  framework: form.text('framework'),
  day: form.text('done_on-day'),
  month: form.text('done_on-month'),
  year: form.text('done_on-year'),
})

function readAbout(visit: Visit, { title, framework: id, day, month, year }: Typed) {
  const framework = findFramework(id)
  const on = readDay([day, month, year].map(part => part.trim()).join('/'))
  const { title: TITLED, framework: FRAMEWORK } = auditRound.fields
  return {
    title,
    framework,
    on,
    errors: {
      ...(title === '' || [...title].length > TITLED.max ? { title: TITLED.ask } : {}),
      ...(framework ? {} : { framework: FRAMEWORK.ask }),
      ...(on === null || on > visit.today ? { done_on: DAY_ASK } : {}),
    },
  }
}

/** The rows of the file; null where it can’t be read. */
async function rowsIn(file: File): Promise<readonly Row[] | null> {
  const bytes = Buffer.from(await file.arrayBuffer())
  try {
    const rows: Row[] = []
    for await (const row of readRows(() => Promise.resolve(Readable.from([bytes])))) rows.push(row)
    return rows
  } catch (error) {
    if (error instanceof UnreadableFile) return null
    throw error
  }
}

function show(visit: Visit, typed: Typed, { errors, problems }: Told): Response {
  const { title, framework } = auditRound.fields
  return visit.page(
    {
      title: TITLE,
      back: { path: '/audits', label: AUDITS },
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
    },
    <FormPage
      title={TITLE}
      lead={
        <>
          <Paragraph>{LEAD}</Paragraph>
          {problems.length > 0 && <List items={problems} />}
        </>
      }
      action="/audits/elsewhere"
      submit={SAVE}
      cancelPath="/audits"
      uploads
    >
      <TextInput name="title" label={title.label} labelSize="s" value={typed.title} />
      <Select
        name="framework"
        label={framework.label}
        labelSize="s"
        value={typed.framework}
        items={[{ value: '', text: SELECT }, ...FRAMEWORKS.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <DateInput
        name="done_on"
        legend={DONE_ON}
        legendSize="s"
        value={{ day: typed.day, month: typed.month, year: typed.year }}
      />
      <FileUpload name="judgements" label={FILE} labelSize="s" accept=".csv,text/csv" droppable />
    </FormPage>,
  )
}
