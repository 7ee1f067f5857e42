import { readRecord } from '#db/record-store.ts'
import type { Words } from '#kernel/language.ts'
import { openChild } from '#modules/children/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { pageNumber } from '#web/page-number.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { awaitingOutcome } from '../data/awaiting-outcome.ts'
import { recordOutcome } from '../data/record-outcome.ts'
import { isKept, isMissed } from '../domain/contact-standing.ts'
import { contact } from '../domain/contact.ts'
import type { OutcomeProblem } from '../domain/outcome-problem.ts'
import { OutcomeCard } from './outcome-card.tsx'

export const OUTCOMES: Words = { en: 'Awaiting outcomes', cy: 'Yn aros am ganlyniadau' }
const LEAD: Words = {
  en: 'Contacts whose day has come. Say how each went; what happened can be told on the next page.',
  cy: 'Cysylltiadau y mae eu diwrnod wedi dod. Dywedwch sut aeth pob un; gellir dweud beth ddigwyddodd ar y dudalen nesaf.',
}
const MINE: Words = { en: 'Yours', cy: 'Eich rhai chi' }
const OTHERS: Words = { en: 'Other people’s', cy: 'Rhai pobl eraill' }
const NONE: Words = { en: 'Every contact has its outcome', cy: 'Mae gan bob cyswllt ei ganlyniad' }
const SAVED: Words = { en: 'Outcome saved', cy: 'Cadwyd y canlyniad' }
const PER_PAGE = 20

type Typed = {
  readonly id: string
  readonly outcome: string
  readonly reason: string
  readonly problem: OutcomeProblem
}

/** Everything that awaits its outcome, one’s own first; each is told in one post. */
export const outcomesPage = (visit: Visit): Promise<Response> => showOutcomes(visit, null)

async function showOutcomes(visit: Visit, typed: Typed | null): Promise<Response> {
  const { accountId } = visit.visitor
  const page = pageNumber(visit)
  const { contacts, total } = await visit.look(async reader => {
    const personId = await personOfAccount(reader, visit.visitor)
    return awaitingOutcome(reader, { accountId, personId, today: visit.today, page, perPage: PER_PAGE })
  })
  const groups = [
    { title: MINE, of: contacts.filter(({ mine }) => mine) },
    { title: OTHERS, of: contacts.filter(({ mine }) => !mine) },
  ].filter(({ of }) => of.length > 0)
  return visit.page(
    { title: OUTCOMES, ...(typed ? { errors: errorsOf(typed), status: 400 } : {}) },
    <>
      <Heading>{OUTCOMES}</Heading>
      {total === 0 ? <EmptyState title={NONE} /> : <Paragraph>{LEAD}</Paragraph>}
      {groups.map(({ title, of }) => (
        <>
          <Heading level={2}>{title}</Heading>
          {of.map(one => (
            <OutcomeCard one={one} typed={typed?.id === one.id ? typed : null} />
          ))}
        </>
      ))}
      <Paging page={page} pageSize={PER_PAGE} total={total} path={number => `/contacts/outcomes?page=${number}`} />
    </>,
  )
}

/** Tells an outcome, and goes on to what it asks for: what happened, or the follow-up of what was missed. */
export async function takeOutcome(visit: Visit): Promise<Response> {
  const id = visit.param('contactId')
  const { values } = found(await visit.look(reader => readRecord(reader, contact, id)))
  await openChild(visit, values.child_id)
  const form = await visit.form()
  const told = { outcome: form.text(`outcome-${id}`), reason: form.text(`reason-${id}`).trim() }
  const saved = await visit.change(tx =>
    recordOutcome(tx, { contactId: id, outcome: told.outcome, reason: told.reason || null, today: visit.today }),
  )
  if (!saved.ok && saved.problem === 'told-already') return visit.goTo('/contacts/outcomes', TOLD_ALREADY)
  if (!saved.ok) return showOutcomes(visit, { id, ...told, problem: saved.problem })
  return visit.goTo(nextAfter(told.outcome, `/children/${values.child_id}`, id), SAVED)
}

const nextAfter = (outcome: string, child: string, id: string): string =>
  isKept(outcome)
    ? `${child}/contact-notes/${id}/edit`
    : isMissed(outcome)
      ? `${child}/contact-follow-ups/${id}/edit`
      : '/contacts/outcomes'

const TOLD_ALREADY: Words = {
  en: 'Someone has recorded this outcome already',
  cy: 'Mae rhywun wedi cofnodi’r canlyniad hwn yn barod',
}

const PROBLEMS: Readonly<Record<OutcomeProblem, Words>> = {
  'outcome-missing': { en: 'Select the outcome', cy: 'Dewiswch y canlyniad' },
  'told-already': TOLD_ALREADY,
  'not-yet': { en: 'The day has not come yet', cy: 'Nid yw’r diwrnod wedi dod eto' },
  'reason-missing': { en: 'Enter why it was missed', cy: 'Rhowch y rheswm dros ei fethu' },
  'reason-too-long': {
    en: 'The reason must be 1,000 characters or fewer',
    cy: 'Rhaid i’r rheswm fod yn 1,000 o nodau neu lai',
  },
  'day-missing': {
    en: 'Give the new day on the contact’s own page',
    cy: 'Rhowch y diwrnod newydd ar dudalen y cyswllt ei hun',
  },
}

const errorsOf = ({ id, problem }: Typed): Readonly<Record<string, Words>> => ({
  [`${problem.startsWith('reason') ? 'reason' : 'outcome'}-${id}`]: PROBLEMS[problem],
})
