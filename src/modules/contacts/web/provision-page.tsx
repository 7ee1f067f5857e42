import { codeLabel } from '#kernel/code-list.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import { addDays } from '#kernel/local-date.ts'
import { days, dayWords } from '#modules/cases/index.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { helpByPartner, type HelpOfPartner } from '../data/help-by-partner.ts'
import { HELP_KINDS } from '../domain/help-kinds.ts'
import { intervention } from '../domain/intervention.ts'

export const PROVISION: Words = { en: 'Provision', cy: 'Darpariaeth' }
const SINCE: Phrase<{ from: Words }> = {
  en: ({ from }) => `Interventions to which children were referred since ${from.en}, by partner and kind of help.`,
  cy: ({ from }) => `Ymyriadau yr atgyfeiriwyd plant iddynt ers ${from.cy}, fesul partner a math o gymorth.`,
}
const NONE: Words = { en: 'No referral is recorded', cy: 'Nid oes atgyfeiriad wedi’i gofnodi' }
const REFERRED: Words = { en: 'Referred', cy: 'Atgyfeiriwyd' }
const WAITING: Words = { en: 'Waiting', cy: 'Yn aros' }
const LONGEST: Words = { en: 'Longest wait', cy: 'Aros hiraf' }
const STARTED: Words = { en: 'Started', cy: 'Wedi cychwyn' }
const TYPICAL: Words = { en: 'Typical wait', cy: 'Aros arferol' }
const DECLINED: Words = { en: 'Declined', cy: 'Gwrthodwyd' }
const ENDED: Words = { en: 'Ended', cy: 'Wedi gorffen' }
const A_YEAR = 365

/** What help partners give: to whom children were referred, who waits and for how long. */
export async function provisionPage(visit: Visit): Promise<Response> {
  const from = addDays(visit.today, -A_YEAR)
  const rows = await visit.look(reader => helpByPartner(reader, { from, today: visit.today }))
  return visit.page(
    { title: PROVISION, wide: true },
    <>
      <Heading>{PROVISION}</Heading>
      <Paragraph>{say(SINCE, { from: dayWords(from) })}</Paragraph>
      {rows.length === 0 ? (
        <EmptyState title={NONE} />
      ) : (
        <DataTable caption={PROVISION} captionHidden columns={COLUMNS} rows={rows} />
      )}
    </>,
  )
}

const { partner, service } = intervention.fields

const COLUMNS: readonly Column<HelpOfPartner>[] = [
  { id: 'service', label: service.label, cell: one => codeLabel(HELP_KINDS, one.service) },
  { id: 'partner', label: partner.label, cell: one => codeLabel(PARTNERS, one.partner) },
  { id: 'referred', label: REFERRED, numeric: true, cell: one => one.referred },
  { id: 'waiting', label: WAITING, numeric: true, cell: one => one.waiting },
  { id: 'longest', label: LONGEST, cell: ({ longest }) => longest !== null && days(longest) },
  { id: 'started', label: STARTED, numeric: true, cell: one => one.started },
  { id: 'typical', label: TYPICAL, cell: ({ typical }) => typical !== null && days(typical) },
  { id: 'declined', label: DECLINED, numeric: true, cell: one => one.declined },
  { id: 'ended', label: ENDED, numeric: true, cell: one => one.ended },
]
