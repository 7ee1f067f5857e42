import type { Words } from '#kernel/language.ts'
import { Banner } from '#ui/patterns/banner.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Button } from '#ui/govuk/button.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { WithSide } from '#ui/text/with-side.tsx'
import type { Visit } from '#web/visit.ts'
import { type AgreementProblem, agreementProblems } from '../domain/agreement-problems.ts'
import { plan } from '../domain/plan.ts'
import { AGREEMENT_PROBLEMS } from './agreement-words.ts'
import { ObjectivesPart } from './objectives-part.tsx'
import type { PlanView } from './open-plans.ts'
import { PartsOfPlan } from './parts-of-plan.tsx'
import { PlanButtons } from './plan-buttons.tsx'
import { planPath } from './plan-paths.ts'
import { PlanSide } from './plan-side.tsx'
import { UnansweredPart } from './unanswered-part.tsx'

type Props = { readonly view: PlanView; readonly visit: Visit }

/** One version of a plan on one page, as it is read and as it is written. */
export const PlanVersion = ({ view, visit }: Props) => (
  <WithSide side={<PlanSide view={view} />}>
    <PlanButtons view={view} visit={visit} />
    <Returned view={view} />
    <NewerAssessment view={view} visit={visit} />
    <StillToDo view={view} visit={visit} />
    <ChildsWords view={view} visit={visit} />
    <ObjectivesPart view={view} visit={visit} />
    <UnansweredPart view={view} visit={visit} />
    <PartsOfPlan view={view} visit={visit} />
  </WithSide>
)

const WORDS: Words = { en: 'In the child’s words', cy: 'Yng ngeiriau’r plentyn' }

function ChildsWords({ view: { one, moves }, visit }: Props) {
  const { hopes, helps_me } = one.values
  const writes = moves.includes('write') && visit.may('plan.write')
  return (
    <SummaryCard
      title={WORDS}
      level={2}
      facts={[
        { label: plan.fields.hopes.label, value: hopes && <Verbatim>{hopes}</Verbatim> },
        { label: plan.fields.helps_me.label, value: helps_me && <Verbatim>{helps_me}</Verbatim> },
      ]}
      changePath={writes ? `${planPath(one)}/edit` : undefined}
    />
  )
}

const RETURNED: Words = { en: 'This plan was returned:', cy: 'Dychwelwyd y cynllun hwn:' }

function Returned({ view: { one } }: { readonly view: PlanView }) {
  const comments = one.status === 'returned' ? one.decisions[0]?.values.comments : null
  if (!comments) return null
  return (
    <Banner kind="warning">
      <Paragraph>
        <Strong>{RETURNED}</Strong>
      </Paragraph>
      <Verbatim>{comments}</Verbatim>
    </Banner>
  )
}

const NEWER: Words = {
  en: 'A later assessment was completed than the one that this plan answers.',
  cy: 'Cwblhawyd asesiad diweddarach na’r un y mae’r cynllun hwn yn ei ateb.',
}
const TAKE_UP: Words = { en: 'Take it up into this plan', cy: 'Ei gynnwys yn y cynllun hwn' }
const NEXT: Words = { en: 'Begin the next version with it', cy: 'Dechrau’r fersiwn nesaf gydag ef' }

function NewerAssessment({ view: { one, assessment, moves }, visit }: Props) {
  const writes = moves.includes('write')
  const isNews = assessment !== null && assessment.id !== one.values.assessment_id
  if (!isNews || !(writes || moves.includes('start-next'))) return null
  return (
    <Banner kind="information">
      <Paragraph>{NEWER}</Paragraph>
      {visit.may('plan.write') && (
        <InlineForm action={`${planPath(one)}/${writes ? 'take-up' : 'next'}`}>
          <Button look="secondary" once>
            {writes ? TAKE_UP : NEXT}
          </Button>
        </InlineForm>
      )}
    </Banner>
  )
}

const STILL_TO_DO: Words = { en: 'Before it can be agreed', cy: 'Cyn y gellir cytuno arno' }
/** The child’s own agreement is asked on the page where the plan is agreed. */
const ASKED_LATER: readonly AgreementProblem[] = ['childs-agreement-missing', 'agreed-before-assessment']

function StillToDo({ view: { one, assessment, moves }, visit }: Props) {
  if (!moves.includes('write')) return null
  const facts = {
    ...one.values,
    assessment,
    objectives: one.objectives.map(({ values }) => ({ answers: values.answers ?? [] })),
    leftOut: one.leftOut.map(({ values }) => values),
    contingencies: one.contingencies,
    programmeEnded: false,
  }
  const problems = agreementProblems(facts, visit.today).filter(problem => !ASKED_LATER.includes(problem))
  if (problems.length === 0) return null
  return (
    <InsetText>
      <Paragraph>
        <Strong>{STILL_TO_DO}</Strong>
      </Paragraph>
      <List items={problems.map(problem => AGREEMENT_PROBLEMS[problem])} />
    </InsetText>
  )
}
