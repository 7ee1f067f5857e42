import { codeLabel } from '#kernel/code-list.ts'
import { count, type Counted, join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { readRecord, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { dayWords } from '#modules/cases/index.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { Day } from '#ui/text/day.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { plannedAlready } from '../data/planned-already.ts'
import { repeatContact } from '../data/repeat-contact.ts'
import { CONTACT_KINDS } from '../domain/contact-kinds.ts'
import type { contact } from '../domain/contact.ts'
import { outsideProgramme } from '../domain/outside-programme.ts'
import { type RepeatDay, repeatDays } from '../domain/repeat-days.ts'
import { type OpenedContact, openedContact } from './opened-contact.ts'
import { OUTSIDE } from './refuse-outside.ts'
import { readRepeat, REPEAT_INPUTS, RepeatQuestions } from './repeat-questions.tsx'
import { CONTACTS_TAB } from './work-subject.ts'

const REPEAT: Words = { en: 'Repeat an appointment', cy: 'Ailadrodd apwyntiad' }
const SHOW: Words = { en: 'Show the days', cy: 'Dangos y diwrnodau' }
const DAYS: Words = { en: 'The days', cy: 'Y diwrnodau' }
const DAY: Words = { en: 'Day', cy: 'Diwrnod' }
const NOTE: Words = { en: 'What happens', cy: 'Beth fydd yn digwydd' }
const PROBLEMS: Readonly<Record<'no-day' | 'too-many' | 'nothing-left', Words>> = {
  'no-day': {
    en: 'No day to come is left by then: enter a later day',
    cy: 'Nid oes diwrnod i ddod ar ôl erbyn hynny: rhowch ddiwrnod diweddarach',
  },
  'too-many': {
    en: 'That would be more than 52 appointments: enter an earlier day',
    cy: 'Byddai hynny’n fwy na 52 apwyntiad: rhowch ddiwrnod cynharach',
  },
  'nothing-left': {
    en: 'Each of those days is a bank holiday or has its appointment already',
    cy: 'Mae pob un o’r diwrnodau hynny’n ŵyl banc neu mae ganddo ei apwyntiad eisoes',
  },
}
const PLAN: Counted = {
  en: { one: 'Plan {n} appointment', other: 'Plan {n} appointments' },
  cy: {
    one: 'Cynllunio {n} apwyntiad',
    two: 'Cynllunio {n} apwyntiad',
    few: 'Cynllunio {n} apwyntiad',
    many: 'Cynllunio {n} apwyntiad',
    other: 'Cynllunio {n} apwyntiad',
  },
}
const PLANNED: Counted = {
  en: { zero: 'They were planned already', one: '{n} appointment planned', other: '{n} appointments planned' },
  cy: {
    zero: 'Roeddent wedi’u cynllunio eisoes',
    one: 'Cynlluniwyd {n} apwyntiad',
    two: 'Cynlluniwyd {n} apwyntiad',
    few: 'Cynlluniwyd {n} apwyntiad',
    many: 'Cynlluniwyd {n} apwyntiad',
    other: 'Cynlluniwyd {n} apwyntiad',
  },
}

type Answers = Readonly<Record<string, string>>
type Errors = Readonly<Record<string, Words>>
type PlannedDay = Omit<RepeatDay, 'is'> & { readonly is: RepeatDay['is'] | 'already' }

/** How often and until when; with that answered, the days, so that nothing is planned unseen. */
export async function repeatPage(visit: Visit): Promise<Response> {
  const opened = await openedContact(visit)
  const answers = answersBy(visit.query)
  return Object.values(answers).some(Boolean)
    ? answer(visit, opened, answers, await daysFor(visit, opened, answers))
    : show(visit, opened, answers, {}, [])
}

/** Plans the appointment on each of the days that were shown. */
export async function takeRepeat(visit: Visit): Promise<Response> {
  const opened = await openedContact(visit)
  const answers = answersBy((await visit.form()).text)
  const days = await daysFor(visit, opened, answers)
  if ('errors' in days) return answer(visit, opened, answers, days)
  const planned = await visit.change(tx => repeatContact(tx, opened.contact, toPlan(days)))
  return visit.goTo(`/children/${opened.child.id}${CONTACTS_TAB}`, count(PLANNED, planned))
}

const answersBy = (text: (name: string) => string): Answers =>
  Object.fromEntries(REPEAT_INPUTS.map(name => [name, text(name)]))

const toPlan = (days: readonly PlannedDay[]): readonly LocalDate[] =>
  days.flatMap(({ on, is }) => (is === 'already' || is === 'bank-holiday' ? [] : [on]))

type Found = readonly PlannedDay[] | { readonly errors: Errors }

/** The days that follow from the answers, each with what would become of it; or why there are none. */
async function daysFor(visit: Visit, { contact: of }: OpenedContact, answers: Answers): Promise<Found> {
  const asked = readRepeat(answers, visit.today)
  if ('errors' in asked) return asked
  const days = repeatDays({ first: of.values.held_on, ...asked }, visit.today)
  if (!days.ok) return { errors: { until: PROBLEMS[days.problem] } }
  return visit.look(async reader => {
    const outside = await outsideWords(reader, of, days.value)
    return outside ? { errors: { until: outside } } : markPlanned(reader, of, days.value)
  })
}

type Stored = StoredRecord<typeof contact>

async function outsideWords(reader: Reader, { values }: Stored, days: readonly RepeatDay[]): Promise<Words | null> {
  const of = found(await readRecord(reader, programme, values.programme_id))
  const [problem] = days.flatMap(({ on }) => outsideProgramme(of.values, on) ?? [])
  return problem ? OUTSIDE[problem] : null
}

async function markPlanned(reader: Reader, { values }: Stored, days: readonly RepeatDay[]): Promise<Found> {
  const already = await plannedAlready(reader, {
    childId: values.child_id,
    kind: values.kind,
    days: days.map(({ on }) => on),
  })
  const marked = days.map(day => (already.has(day.on) ? { ...day, is: 'already' as const } : day))
  return toPlan(marked).length > 0 ? marked : { errors: { until: PROBLEMS['nothing-left'] } }
}

const answer = (visit: Visit, opened: OpenedContact, answers: Answers, days: Found): Response =>
  'errors' in days ? show(visit, opened, answers, days.errors, []) : show(visit, opened, answers, {}, days)

function show(
  visit: Visit,
  { child, contact: of }: OpenedContact,
  answers: Answers,
  errors: Errors,
  days: readonly PlannedDay[],
): Response {
  const path = `/children/${child.id}${CONTACTS_TAB}`
  const action = `${path}/${of.id}/repeat`
  return visit.page(
    {
      title: titleOf(REPEAT, child),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={REPEAT}
        lead={<InsetText>{appointment(of)}</InsetText>}
        action={action}
        inAddress
        submit={SHOW}
        cancelPath={path}
      >
        <RepeatQuestions answers={answers} today={visit.today} />
      </FormPage>
      {days.length > 0 && <Days {...{ action, answers, days }} />}
    </>,
  )
}

const appointment = ({ values: { kind, held_on, held_time } }: Stored): Words =>
  join([codeLabel(CONTACT_KINDS, kind), dayWords(held_on), ...(held_time ? [same(held_time)] : [])], ', ')

const STANDINGS: Readonly<Record<PlannedDay['is'], Words>> = {
  'working-day': { en: 'Will be planned', cy: 'Caiff ei gynllunio' },
  weekend: { en: 'Will be planned, at a weekend', cy: 'Caiff ei gynllunio, ar benwythnos' },
  'bank-holiday': { en: 'Left out: bank holiday', cy: 'Caiff ei adael allan: gŵyl banc' },
  already: { en: 'Left out: planned already', cy: 'Caiff ei adael allan: wedi’i gynllunio eisoes' },
}

type DaysProps = { readonly action: string; readonly answers: Answers; readonly days: readonly PlannedDay[] }

const Days = ({ action, answers, days }: DaysProps) => (
  <ReadingColumn>
    <DataTable
      caption={DAYS}
      rows={days}
      columns={[
        { id: 'day', label: DAY, cell: ({ on }) => <Day on={on} /> },
        { id: 'note', label: NOTE, cell: ({ is }) => STANDINGS[is] },
      ]}
    />
    <InlineForm action={action} hidden={answers}>
      <Button once>{count(PLAN, toPlan(days).length)}</Button>
    </InlineForm>
  </ReadingColumn>
)
