import { codeLabel } from '#kernel/code-list.ts'
import { count, same, type Words } from '#kernel/language.ts'
import { FRAMEWORK_LIST } from '#modules/frameworks/domain/framework-list.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { WithNote } from '#ui/text/with-note.tsx'
import type { Visit } from '#web/visit.ts'
import { type OwnAudit, ownAudits } from '../data/own-audits.ts'
import { type RoundNow, rounds } from '../data/rounds.ts'
import { auditJudgement } from '../domain/audit-judgement.ts'
import { auditCase } from '../domain/audit-case.ts'
import { auditRound } from '../domain/audit-round.ts'
import { AUDITED_WORK } from '../domain/audited-work.ts'
import { AUDITS, caseWords, ofAll, ROUND_STATES, type RoundState, roundState } from './words.ts'

const MINE: Words = { en: 'Cases for you to audit', cy: 'Achosion i chi eu harchwilio' }
const NONE_MINE: Words = { en: 'No case is waiting for you', cy: 'Nid oes achos yn aros amdanoch' }
const ROUNDS: Words = { en: 'Rounds', cy: 'Cylchoedd' }
const NO_ROUNDS: Words = { en: 'There is no round yet', cy: 'Nid oes cylch eto' }
const PLAN: Words = { en: 'Plan a round', cy: 'Cynllunio cylch' }
const ELSEWHERE: Words = { en: 'Bring in audits done elsewhere', cy: 'Dod ag archwiliadau a wnaed mewn man arall' }
const AUDITORS: Words = { en: 'Auditors', cy: 'Archwilwyr' }
const EVIDENCE: Words = {
  en: 'Self-assessment of standards judged on evidence',
  cy: 'Hunanasesu’r safonau a fernir ar dystiolaeth',
}
const CHILD: Words = { en: 'Child', cy: 'Plentyn' }
const HOW_FAR: Words = { en: 'How far', cy: 'Pa mor bell' }
const TO_DO: Words = { en: 'To audit', cy: 'I’w archwilio' }
const DONE: Words = { en: 'Completed', cy: 'Cwblhawyd' }
const DUE: Words = { en: 'By', cy: 'Erbyn' }
const STATE: Words = { en: 'State', cy: 'Cyflwr' }
const CASES: Words = { en: 'Cases audited', cy: 'Achosion a archwiliwyd' }

/** What this person is to audit, and the service’s rounds. */
export async function auditsPage(visit: Visit): Promise<Response> {
  const { own, all } = await visit.look(async reader => ({
    own: await ownAudits(reader, visit.visitor),
    all: await rounds(reader),
  }))
  const isAuditor = own.length > 0
  return visit.page(
    { title: AUDITS, wide: true },
    <>
      <Heading>{AUDITS}</Heading>
      {visit.may('audit.lead') && <Leading />}
      {(isAuditor || visit.may('audit.write')) && (
        <>
          <Heading level={2}>{MINE}</Heading>
          {isAuditor ? (
            <DataTable caption={MINE} captionHidden columns={OWN} rows={own} />
          ) : (
            <EmptyState title={NONE_MINE} />
          )}
        </>
      )}
      <Heading level={2}>{ROUNDS}</Heading>
      {all.length === 0 ? (
        <EmptyState title={NO_ROUNDS} />
      ) : (
        <DataTable caption={ROUNDS} captionHidden columns={COLUMNS} rows={all} />
      )}
      <List kind="plain" items={[<Link path="/audits/evidence">{EVIDENCE}</Link>]} />
    </>,
  )
}

const Leading = () => (
  <ButtonRow>
    {[
      <ButtonLink path="/audits/rounds/new">{PLAN}</ButtonLink>,
      <Link path="/audits/auditors">{AUDITORS}</Link>,
      <Link path="/audits/elsewhere">{ELSEWHERE}</Link>,
    ]}
  </ButtonRow>
)

const OWN: readonly Column<OwnAudit>[] = [
  {
    id: 'child',
    label: CHILD,
    cell: one => (
      <WithNote note={[caseWords(one.number), ', ', one.round]}>
        <Link path={`/audits/${one.id}`}>{`${one.given_names} ${one.family_name}`}</Link>
      </WithNote>
    ),
  },
  { id: 'work', label: auditCase.fields.work.label, cell: ({ work }) => codeLabel(AUDITED_WORK, work) },
  {
    id: 'far',
    label: HOW_FAR,
    cell: one => <Far one={one} />,
  },
  { id: 'due', label: DUE, cell: ({ due_on }) => due_on && <Day on={due_on} short /> },
]

function Far({ one: { completed_on, judged } }: { readonly one: OwnAudit }) {
  if (completed_on !== null) return <StatusTag meaning="done">{DONE}</StatusTag>
  if (judged === 0) return <StatusTag meaning="waiting">{TO_DO}</StatusTag>
  return <StatusTag meaning="active">{count(auditJudgement.counted, judged)}</StatusTag>
}

const MEANINGS: Readonly<Record<RoundState, Meaning>> = { 'to-draw': 'waiting', 'going-on': 'active', closed: 'done' }

const COLUMNS: readonly Column<RoundNow>[] = [
  {
    id: 'title',
    label: auditRound.fields.title.label,
    cell: ({ id, values }) => (
      <WithNote note={codeLabel(FRAMEWORK_LIST, values.framework)}>
        <Link path={`/audits/rounds/${id}`}>{values.title}</Link>
      </WithNote>
    ),
  },
  { id: 'opened', label: auditRound.fields.opened_on.label, cell: ({ values }) => <Day on={values.opened_on} short /> },
  {
    id: 'state',
    label: STATE,
    cell: round => <StatusTag meaning={MEANINGS[roundState(round)]}>{ROUND_STATES[roundState(round)]}</StatusTag>,
  },
  { id: 'cases', label: CASES, cell: ({ cases, completed }) => (cases === 0 ? same('–') : ofAll(completed, cases)) },
]
