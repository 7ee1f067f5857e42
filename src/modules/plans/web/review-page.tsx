import type { EvidenceSource } from '#db/contributions.ts'
import { codeLabel } from '#kernel/code-list.ts'
import type { Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { YES_NO } from '#modules/children/domain/yes-no.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { answersIn } from '#web/draft-fields.ts'
import type { Answers } from '#web/drafts.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type ReviewProblem, reviewPlan } from '../data/review-plan.ts'
import { planReview } from '../domain/plan-review.ts'
import { reviewDueOn } from '../domain/review-due.ts'
import { ask } from './ask.tsx'
import { type AskedPart, answersForPart, inputsOfPart, PartFields, readPart } from './asked-part.tsx'
import { levelInputs, LEVELS_PROBLEMS, LevelsQuestion, readLevels } from './levels-again.tsx'
import { openPlan, type PlanView } from './open-plans.ts'
import { planPath, planTab } from './plan-paths.ts'

export const REVIEW_FORM = { name: 'plan_review_page', title: { en: 'Review the plan', cy: 'Adolygu’r cynllun' } }

const REVIEW: AskedPart = {
  entity: planReview,
  names: ['reviewed_on', 'reason', 'what_changed', 'child_view', 'parent_view'],
}
const NEXT: AskedPart = { entity: planReview, names: ['next_review_on'] }
const INPUTS = [...inputsOfPart(REVIEW), ...inputsOfPart(NEXT), ...levelInputs, 'changes_plan']

const SAVE: Words = { en: 'Save the review', cy: 'Cadw’r adolygiad' }
const SAVED: Words = { en: 'The review is saved', cy: 'Cadwyd yr adolygiad' }
const CHANGES: Words = { en: 'Does the plan need to change?', cy: 'Oes angen newid y cynllun?' }
const CHANGES_HINT: Words = {
  en: 'Then its next version begins as a copy of this one',
  cy: 'Yna bydd y fersiwn nesaf yn dechrau fel copi o’r un hon',
}
const CHANGES_ASK: Words = { en: 'Select whether the plan needs to change', cy: 'Dewiswch a oes angen newid y cynllun' }
const ASSESS: Words = { en: 'Begin a review assessment instead', cy: 'Dechrau asesiad adolygu yn lle hynny' }

const PROBLEMS: Readonly<Record<ReviewProblem, Words>> = {
  ...LEVELS_PROBLEMS,
  'no-agreed-plan': {
    en: 'Only an agreed plan can be reviewed',
    cy: 'Dim ond cynllun y cytunwyd arno y gellir ei adolygu',
  },
  'another-plan-is-open': {
    en: 'The next version of the plan is being written already. Select no, and change it there',
    cy: 'Mae fersiwn nesaf y cynllun yn cael ei hysgrifennu eisoes. Dewiswch nac oes, a newidiwch hi yno',
  },
  'reviewed-before-agreed': {
    en: 'The date of the review must be the same as or after the date the plan took effect',
    cy: 'Rhaid i ddyddiad yr adolygiad fod yr un fath â’r dyddiad y daeth y cynllun i rym neu ar ei ôl',
  },
}
const BESIDE: Readonly<Partial<Record<ReviewProblem, string>>> = {
  'reviewed-before-agreed': 'reviewed_on',
  'another-plan-is-open': 'changes_plan',
}

const draftFor = (visit: Visit, view: PlanView): Promise<OwnDraft> =>
  ownDraft(visit, {
    name: REVIEW_FORM.name,
    about: view.one.id,
    path: `${planPath(view.one)}/review`,
    inputs: INPUTS,
  })

async function openReview(visit: Visit): Promise<PlanView> {
  const view = await openPlan(visit)
  if (!view.moves.includes('review')) throw new Problem(409, PROBLEMS['no-agreed-plan'])
  return view
}

/** A review on one page: what has changed, what was said, the levels, and whether the plan changes. */
export async function reviewPage(visit: Visit): Promise<Response> {
  const view = await openReview(visit)
  const draft = await draftFor(visit, view)
  const known = {
    ...answersForPart(REVIEW, { reviewed_on: visit.today, reason: 'routine' }),
    ...answersForPart(NEXT, { next_review_on: reviewDueOn({ agreedOn: visit.today, reviews: [] }) }),
  }
  return review(visit, view, draft, { ...known, ...draft.answers }, {})
}

export async function takeReview(visit: Visit, evidence: readonly EvidenceSource[]): Promise<Response> {
  const view = await openReview(visit)
  const draft = await draftFor(visit, view)
  const answers = answersIn(await visit.form())
  const { values, levels, errors } = readReview(view, answers, visit.today)
  const changes = answers['changes_plan']
  const missing = changes === 'yes' || changes === 'no' ? {} : { changes_plan: CHANGES_ASK }
  if (Object.keys(errors).length > 0 || 'changes_plan' in missing)
    return review(visit, view, draft, answers, { ...errors, ...missing })
  const done = await visit.change(async tx =>
    reviewPlan(tx, {
      ...{ planId: view.one.id, values, levels, evidence, changesPlan: changes === 'yes' },
      personId: await personOfAccount(tx, visit.visitor),
    }),
  )
  if (!done.ok) {
    const beside = BESIDE[done.problem] ?? (done.problem === 'evidence-unexplained' ? 'despite-child-safety' : 'levels')
    return review(visit, view, draft, answers, { [beside]: PROBLEMS[done.problem] })
  }
  await draft.clear()
  const { nextPlanId } = done.value
  return visit.goTo(
    nextPlanId === null ? planTab(view.child.id) : planPath({ id: nextPlanId, values: view.one.values }),
    SAVED,
  )
}

type Reading = {
  readonly values: Values
  readonly levels: ReturnType<typeof readLevels>['levels'] | null
  readonly errors: Readonly<Record<string, Words>>
}

function readReview({ assessment }: PlanView, answers: Answers, today: LocalDate): Reading {
  const part = readPart({ ...REVIEW, names: [...REVIEW.names, ...NEXT.names] }, answers, today)
  const changed = part.values['what_changed']
  const read = assessment && readLevels(assessment, answers, typeof changed === 'string' ? changed : '')
  return { values: part.values, levels: read?.levels ?? null, errors: { ...part.errors, ...read?.errors } }
}

function review(
  visit: Visit,
  view: PlanView,
  draft: OwnDraft,
  answers: Answers,
  errors: Readonly<Record<string, Words>>,
): Response {
  const { one, child, programme, assessment } = view
  const { today } = visit
  const reasonFor = `/children/${child.id}/assessments/new?stage=review&programme=${programme.id}`
  return ask({
    ...{ visit, child, draft, errors },
    title: REVIEW_FORM.title,
    caption: codeLabel(PROGRAMME_KINDS, programme.values.kind),
    back: planPath(one),
    submit: SAVE,
    lead: visit.may('assessment.write') && (
      <Paragraph>
        <Link path={reasonFor}>{ASSESS}</Link>
      </Paragraph>
    ),
    children: (
      <>
        <PartFields part={REVIEW} answers={answers} today={today} />
        {assessment && (
          <LevelsQuestion assessment={assessment} answers={answers} asksDespite={'despite-child-safety' in errors} />
        )}
        <Radios
          name="changes_plan"
          legend={CHANGES}
          legendSize="s"
          hint={CHANGES_HINT}
          inline
          value={answers['changes_plan'] ?? ''}
          items={[
            { value: 'yes', label: YES_NO.oes.yes },
            { value: 'no', label: YES_NO.oes.no },
          ]}
        />
        <PartFields part={NEXT} answers={answers} today={today} />
      </>
    ),
  })
}
