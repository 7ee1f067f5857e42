import type { Words } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { type AuditorRecord, auditors } from '../data/auditors.ts'
import { auditor } from '../domain/auditor.ts'
import { AUDITS } from './words.ts'

const TITLE: Words = { en: 'Auditors', cy: 'Archwilwyr' }
const ADD: Words = { en: 'Add an auditor', cy: 'Ychwanegu archwilydd' }
const NONE: Words = { en: 'Nobody is named as an auditor', cy: 'Nid oes neb wedi’i enwi’n archwilydd' }
const LEAD: Words = {
  en: 'Cases are given only to the people named here, and never to one whose own case it is. To open them, an auditor from elsewhere also needs an account with the role of auditor.',
  cy: 'Dim ond i’r bobl a enwir yma y rhoddir achosion, a byth i rywun y mae’r achos yn perthyn iddynt. I’w hagor, mae ar archwilydd o rywle arall angen cyfrif hefyd, gyda rôl archwilydd.',
}
const STAFF: Words = { en: 'The service’s own staff', cy: 'Staff y gwasanaeth ei hun' }

/** Who audits cases here. */
export async function auditorsPage(visit: Visit): Promise<Response> {
  const all = await visit.look(auditors)
  return visit.page(
    { title: TITLE, back: { path: '/audits', label: AUDITS } },
    <>
      <Heading>{TITLE}</Heading>
      <Paragraph>{LEAD}</Paragraph>
      <ButtonLink path="/audits/auditors/new">{ADD}</ButtonLink>
      {all.length === 0 ? (
        <EmptyState title={NONE} />
      ) : (
        <DataTable caption={TITLE} captionHidden columns={COLUMNS} rows={all} />
      )}
    </>,
  )
}

const { name, organisation, email, until_on } = auditor.fields

const COLUMNS: readonly Column<AuditorRecord>[] = [
  {
    id: 'name',
    label: name.label,
    cell: ({ id, values }) => <Link path={`/audits/auditors/${id}/edit`}>{values.name}</Link>,
  },
  { id: 'from', label: organisation.label, cell: ({ values }) => values.organisation ?? (values.person_id && STAFF) },
  { id: 'email', label: email.label, cell: ({ values }) => values.email },
  { id: 'until', label: until_on.label, cell: ({ values }) => values.until_on && <Day on={values.until_on} short /> },
]
