import { codeLabel } from '#kernel/code-list.ts'
import { insertRecord } from '#db/record-store.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import { localDate } from '#kernel/local-date.ts'
import { openChild, RecordHeader, titleOf } from '#modules/children/index.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Problem } from '#web/problem.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { endEarlierTurn } from '../data/end-earlier-turn.ts'
import { type ProgrammeInFull, programmesOf } from '../data/programmes-of.ts'
import { firstDay } from '../domain/allocation-problem.ts'
import { allocation } from '../domain/allocation.ts'
import { answersForIt } from '../domain/allocation-roles.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { programmeIn } from './allocation-form.tsx'
import { refuseAllocation } from './refuse-allocation.ts'
import { staffChoices } from './staff-choices.ts'
import { UNALLOCATED } from './unallocated-page.tsx'

const TITLE: Words = { en: 'Who will be case manager?', cy: 'Pwy fydd y rheolwr achos?' }
const ALLOCATE: Words = { en: 'Allocate', cy: 'Dyrannu' }
const ALLOCATED: Words = { en: 'Allocated', cy: 'Dyrannwyd' }
const TAKEN: Words = {
  en: 'Someone has been allocated to it meanwhile',
  cy: 'Mae rhywun wedi’i ddyrannu iddi yn y cyfamser',
}

type Typed = { readonly person_id: string; readonly reason: string }

type Allocating = { readonly of: ProgrammeInFull; readonly staff: readonly Choice[] }

const allocating = (visit: Visit, childId: string): Promise<Allocating> =>
  visit.look(async reader => ({
    of: programmeIn(visit, await programmesOf(reader, childId, visit.today)),
    staff: await staffChoices(reader, visit.today),
  }))

/** One question and one press: who takes the programme, from today or from the day on which it begins. */
export async function allocatePage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const known = await allocating(visit, child.id)
  return ask(visit, child, known, { person_id: '', reason: '' }, {})
}

/** Takes the answer; refuses, with what was typed, where the rules or somebody quicker stand against it. */
export async function takeAllocation(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const known = await allocating(visit, child.id)
  const form = await visit.form()
  const typed = { person_id: form.text('person_id'), reason: form.text('reason').trim().slice(0, REASON.max) }
  const refused = (words: Words) => ask(visit, child, known, typed, { person_id: words })
  if (isTaken(known.of, visit)) return refused(TAKEN)
  if (!known.staff.some(({ value }) => value === typed.person_id)) return refused(allocation.fields.person_id.ask)
  const [id, values] = [newId(), allocationFor(visit, known.of, typed)]
  const refusal = await visit.look(reader => refuseAllocation(reader, { id, values }))
  if (refusal) return refused(refusal.words)
  await visit.change(async tx => {
    await insertRecord(tx, allocation, id, values)
    if (!(await endEarlierTurn(tx, id, values))) throw new Problem(409)
  })
  return visit.goTo('/unallocated', ALLOCATED)
}

const REASON = allocation.fields.reason

const isTaken = ({ allocations }: ProgrammeInFull, { today }: Visit): boolean =>
  allocations.some(({ values: { role, until_on } }) => answersForIt(role) && (until_on === null || until_on >= today))

function allocationFor(
  { today }: Visit,
  of: ProgrammeInFull,
  { person_id, reason }: Typed,
): RecordOf<typeof allocation> {
  const first = firstDay(of.values)
  return {
    child_id: of.values.child_id,
    programme_id: of.id,
    person_id,
    role: 'case-manager',
    from_on: first > today ? localDate(first) : today,
    until_on: null,
    reason: reason === '' ? null : reason,
  }
}

function ask(
  visit: Visit,
  child: Awaited<ReturnType<typeof openChild>>,
  { of, staff }: Allocating,
  { person_id, reason }: Typed,
  errors: Readonly<Record<string, Words>>,
): Response {
  return visit.page(
    {
      title: titleOf(TITLE, child),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path: '/unallocated', label: UNALLOCATED },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={TITLE}
        caption={codeLabel(PROGRAMME_KINDS, of.values.kind)}
        submit={ALLOCATE}
        cancelPath="/unallocated"
      >
        <Radios
          name="person_id"
          legend={allocation.fields.person_id.label}
          legendSize="s"
          value={person_id}
          items={staff}
        />
        <Textarea name="reason" label={REASON.label} value={reason} rows={3} />
      </FormPage>
    </>,
  )
}
