import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords } from '#modules/cases/index.ts'
import type { Content } from '#ui/content.ts'
import { StackedFacts } from '#ui/patterns/stacked-facts.tsx'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import type { SummaryFact } from '#ui/patterns/summary-card.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { REVIEW_REASONS } from '#modules/assessments/domain/review-reasons.ts'
import type { PlanInFull } from '../data/plans-of.ts'
import { AGREED_HOW } from '../domain/agreed-how.ts'
import { PLAN_DECISIONS } from '../domain/plan-decisions.ts'
import { PLAN_STATUSES, type PlanStatus } from '../domain/plan-status.ts'
import { plan } from '../domain/plan.ts'
import { reviewDueOn } from '../domain/review-due.ts'
import type { PlanView } from './open-plans.ts'

const MEANINGS: Readonly<Record<PlanStatus, Meaning>> = {
  draft: 'neutral',
  'awaiting-approval': 'waiting',
  returned: 'late',
  agreed: 'active',
  replaced: 'neutral',
  closed: 'done',
}

export const PlanStatusTag = ({ status }: { readonly status: PlanStatus }) => (
  <StatusTag meaning={MEANINGS[status]}>{PLAN_STATUSES[status]}</StatusTag>
)

const THIS_VERSION: Words = { en: 'This version', cy: 'Y fersiwn hon' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }
const WRITTEN_TO: Words = { en: 'Answers the assessment of', cy: 'Yn ateb asesiad' }
const CHILD_AGREED: Words = { en: 'The child', cy: 'Y plentyn' }
const PARENT_AGREED: Words = { en: 'Parent or carer', cy: 'Rhiant neu ofalwr' }
const REVIEW_DUE: Words = { en: 'Review due by', cy: 'Adolygu erbyn' }
const NOT_YET: Words = { en: 'Not yet', cy: 'Ddim eto' }
const REVIEWS: Words = { en: 'Reviews', cy: 'Adolygiadau' }
const DECISIONS: Words = { en: 'What managers decided', cy: 'Penderfyniadau rheolwyr' }

/** How a version stands: who wrote it, who agreed to it and when, and how it was reviewed. */
export function PlanSide({ view }: { readonly view: PlanView }) {
  const { one, names } = view
  return (
    <>
      <StackedFacts title={THIS_VERSION} facts={factsOfPlan(view)} />
      {one.decisions.length > 0 && (
        <>
          <Heading level={3}>{DECISIONS}</Heading>
          <List
            kind="plain"
            spaced
            items={one.decisions.map(({ values }) => [
              codeLabel(PLAN_DECISIONS, values.decision),
              ', ',
              <Day on={values.decided_on} short />,
              names.has(values.person_id) && `, ${names.get(values.person_id) ?? ''}`,
              values.comments && <Verbatim>{values.comments}</Verbatim>,
            ])}
          />
        </>
      )}
      {one.reviews.length > 0 && <Reviews one={one} />}
    </>
  )
}

const Reviews = ({ one }: { readonly one: PlanInFull }) => (
  <>
    <Heading level={3}>{REVIEWS}</Heading>
    <List
      kind="plain"
      spaced
      items={one.reviews.map(({ values }) => [
        <Day on={values.reviewed_on} />,
        ': ',
        codeLabel(REVIEW_REASONS, values.reason),
        <Verbatim>{values.what_changed}</Verbatim>,
        values.child_view && <Verbatim>{`“${values.child_view}”`}</Verbatim>,
      ])}
    />
  </>
)

function factsOfPlan({ one, assessment, names }: PlanView): readonly SummaryFact[] {
  const { started_on, author_id, agreed_on, replaced_on, submitted_on, assessment_id } = one.values
  const author = author_id === null ? undefined : names.get(author_id)
  const facts: readonly (SummaryFact | null)[] = [
    { label: STATUS, value: <PlanStatusTag status={one.status} /> },
    { label: plan.fields.started_on.label, value: <Day on={started_on} /> },
    author === undefined ? null : { label: plan.fields.author_id.label, value: author },
    dated(plan.fields.submitted_on.label, submitted_on),
    dated(plan.fields.agreed_on.label, agreed_on),
    dated(plan.fields.replaced_on.label, replaced_on),
    assessment && assessment.id === assessment_id
      ? {
          label: WRITTEN_TO,
          value: (
            <Link path={`/children/${one.values.child_id}/assessments/${assessment.id}`}>
              {dayWords(assessment.completedOn)}
            </Link>
          ),
        }
      : null,
    { label: CHILD_AGREED, value: agreement(one, 'child') },
    { label: PARENT_AGREED, value: agreement(one, 'parent') },
    one.status === 'agreed' && agreed_on !== null
      ? dated(REVIEW_DUE, reviewDueOn({ agreedOn: agreed_on, reviews: one.reviews.map(({ values }) => values) }))
      : null,
  ]
  return facts.filter(fact => fact !== null)
}

const dated = (label: Words, on: LocalDate | null): SummaryFact | null =>
  on === null ? null : { label, value: <Day on={on} /> }

/** Whether someone agreed, how and when; or why they have not. */
function agreement({ values }: PlanInFull, who: 'child' | 'parent'): Content {
  const on = values[`${who}_agreed_on`]
  const how = values[`${who}_agreed_how`]
  const not = values[`${who}_not_agreed`]
  if (on === null && not === null) return NOT_YET
  return [
    on !== null && <Day on={on} />,
    on !== null && how !== null && [', ', codeLabel(AGREED_HOW, how)],
    not !== null && <Verbatim>{not}</Verbatim>,
  ]
}
