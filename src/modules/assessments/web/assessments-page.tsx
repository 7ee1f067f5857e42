import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'
import { type AssessmentListed, assessmentsOf } from '../data/assessments-of.ts'
import { levelHistory } from '../data/level-history.ts'
import { ASSESSMENT_FORMS } from '../domain/assessment-forms.ts'
import { assessment } from '../domain/assessment.ts'
import { levelsStanding } from '#kernel/levels-standing.ts'
import { assessmentName } from './assessment-name.ts'
import { AssessmentStatusTag } from './assessment-status-tag.tsx'
import { LevelFacts } from './level-facts.tsx'
import { LevelTimeline } from './level-timeline.tsx'
import { ASSESSMENT } from './words.ts'

const START: Words = { en: 'Start an assessment', cy: 'Dechrau asesiad' }
const START_NEXT: Words = { en: 'Start a review', cy: 'Dechrau adolygiad' }
const FROM_ELSEWHERE: Words = { en: 'Add one from elsewhere', cy: 'Ychwanegu un o rywle arall' }
const NONE: Words = { en: 'No assessment has been started', cy: 'Nid oes asesiad wedi’i ddechrau' }
const ASSESSMENTS: Words = { en: 'Assessments', cy: 'Asesiadau' }
const PROGRAMME: Words = { en: 'Programme', cy: 'Rhaglen' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }
const COMPARE: Words = { en: 'Compare', cy: 'Cymharu' }
const WITH_BEFORE: Words = { en: 'Compare with the one before', cy: 'Cymharu â’r un blaenorol' }

/** What is understood about the child: the levels now and how they came to be, and every assessment. */
export async function assessmentsPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const { listed, history } = await visit.look(async reader => ({
    listed: await assessmentsOf(reader, child.id),
    history: await levelHistory(reader, child.id),
  }))
  const path = `/children/${child.id}/assessments`
  return visit.page(
    { title: titleOf(ASSESSMENT, child) },
    <ChildFrame child={child} visit={visit} tab="/assessments">
      <Heading>{ASSESSMENT}</Heading>
      {history.length > 0 && <LevelFacts levels={levelsStanding(history, child.id)} />}
      {visit.may('assessment.write') && <Actions path={path} listed={listed} />}
      {listed.length === 0 ? <EmptyState title={NONE} /> : <Listed listed={listed} path={path} />}
      {history.length > 0 && <LevelTimeline history={history} path={path} />}
    </ChildFrame>,
  )
}

type ListProps = { readonly listed: readonly AssessmentListed[]; readonly path: string }

const Actions = ({ listed, path }: ListProps) => (
  <ButtonRow>
    {listed.some(({ completed_on }) => completed_on !== null) ? (
      <ButtonLink path={`${path}/new?stage=review`}>{START_NEXT}</ButtonLink>
    ) : (
      <ButtonLink path={`${path}/new`}>{START}</ButtonLink>
    )}
    <ButtonLink path={`${path}/from-elsewhere`} look="secondary">
      {FROM_ELSEWHERE}
    </ButtonLink>
  </ButtonRow>
)

function Listed({ listed, path }: ListProps) {
  const { form, author_id } = assessment.fields
  const columns: readonly Column<AssessmentListed>[] = [
    {
      id: 'name',
      label: ASSESSMENT,
      cell: one => <Link path={`${path}/${one.id}`}>{assessmentName(one)}</Link>,
    },
    { id: 'status', label: STATUS, cell: ({ status }) => <AssessmentStatusTag status={status} /> },
    { id: 'programme', label: PROGRAMME, cell: one => codeLabel(PROGRAMME_KINDS, one.programme_kind) },
    { id: 'form', label: form.label, cell: one => codeLabel(ASSESSMENT_FORMS, one.form) },
    { id: 'author', label: author_id.label, cell: ({ author }) => author },
    {
      id: 'compare',
      label: COMPARE,
      cell: ({ id, beforeId }) => beforeId && <Link path={`${path}/${id}/compare/${beforeId}`}>{WITH_BEFORE}</Link>,
    },
  ]
  return (
    <>
      <Heading level={2}>{ASSESSMENTS}</Heading>
      <DataTable caption={ASSESSMENTS} captionHidden columns={columns} rows={listed} />
    </>
  )
}
