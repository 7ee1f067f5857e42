import { codeLabel } from '#kernel/code-list.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isOffered } from '#modules/cases/domain/is-offered.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { isLive } from '#modules/cases/domain/programme-status.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { Fieldset } from '#ui/govuk/fieldset.tsx'
import { answersIn } from '#web/draft-fields.ts'
import type { Answers } from '#web/drafts.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { startPlan, type StartProblem } from '../data/start-plan.ts'
import { AGREEMENT_PARTS, AgreementFields } from './agreement-parts.tsx'
import { AGREEMENT_PROBLEMS } from './agreement-words.ts'
import { ask } from './ask.tsx'
import { type AskedPart, answersForPart, inputsOfPart, PartFields } from './asked-part.tsx'
import { factorChoices } from './factor-choices.ts'
import { type ChildPlans, openPlans, openVersion, type ProgrammePlans, versionInForce } from './open-plans.ts'
import { callsForContingency } from '../domain/agreement-problems.ts'
import { planPath, planTab } from './plan-paths.ts'
import { actionPart, aimPart, AIMS, readShortPlan, readWords, WORDS, WORSE } from './start-plan-parts.ts'

export const START_FORM = { name: 'plan_start', title: { en: 'Begin the plan', cy: 'Dechrau’r cynllun' } }

const AIM: Phrase<number> = { en: n => `Objective ${n}`, cy: n => `Amcan ${n}` }
const ANOTHER: Phrase<number> = { en: n => `Add objective ${n}`, cy: n => `Ychwanegu amcan ${n}` }
const IF_WORSE: Words = { en: 'If things get worse', cy: 'Os bydd pethau’n gwaethygu' }
const SAY_IF_WORSE: Words = {
  en: 'Add what is done if things get worse',
  cy: 'Ychwanegu beth a wneir os bydd pethau’n gwaethygu',
}
const STARTED: Words = { en: 'The plan is begun', cy: 'Dechreuwyd y cynllun' }
const AGREE: Words = { en: 'Begin and agree the plan', cy: 'Dechrau’r cynllun a chytuno arno' }
const AGREED: Words = { en: 'The plan is agreed', cy: 'Cytunwyd ar y cynllun' }
const AGREEMENT: Words = { en: 'If it is agreed already', cy: 'Os cytunwyd arno eisoes' }
const PROBLEMS: Readonly<Record<StartProblem, Words>> = {
  ...AGREEMENT_PROBLEMS,
  'another-plan-is-open': { en: 'This programme has a plan already', cy: 'Mae gan y rhaglen hon gynllun eisoes' },
  'to-be-approved': {
    en: 'A manager approves this plan before it takes effect. Press “Begin the plan”',
    cy: 'Bydd rheolwr yn cymeradwyo’r cynllun hwn cyn iddo ddod i rym. Pwyswch “Dechrau’r cynllun”',
  },
}
/** The question beside which a refusal stands; the others concern the plan as a whole. */
const BESIDE: Readonly<Partial<Record<StartProblem, string>>> = { 'childs-agreement-missing': 'child_agreed_on' }

type StartView = {
  readonly all: ChildPlans
  readonly of: ProgrammePlans
  readonly short: boolean
  readonly draft: OwnDraft
}

/** Help that nobody ordered has its whole plan on one page; an order’s is written part by part. */
const isShort = ({ programme }: ProgrammePlans): boolean => isOffered(programme.values.kind)

/** A short plan may be agreed as it is begun, unless a manager has to approve it. */
const mayBeAgreed = (of: ProgrammePlans): boolean => isShort(of) && of.assessment !== null && !of.needsApproval

async function openStart(visit: Visit): Promise<StartView> {
  const all = await openPlans(visit)
  const live = all.programmes.filter(({ programme }) => isLive(programme.status))
  const asked = visit.query('programme')
  const of = found(asked === '' && live.length === 1 ? live[0] : live.find(({ programme }) => programme.id === asked))
  if (openVersion(of) ?? versionInForce(of)) throw new Problem(409, PROBLEMS['another-plan-is-open'])
  const short = isShort(of)
  const draft = await ownDraft(visit, {
    name: START_FORM.name,
    about: of.programme.id,
    path: `${planTab(all.child.id)}/new?programme=${of.programme.id}`,
    inputs: partsFor(of).flatMap(inputsOfPart),
  })
  return { all, of, short, draft }
}

const partsFor = (of: ProgrammePlans): readonly AskedPart[] => [
  WORDS,
  ...(isShort(of) ? [...AIMS.flatMap(n => [aimPart(n), actionPart(n)]), WORSE] : []),
  ...(mayBeAgreed(of) ? AGREEMENT_PARTS : []),
]

/** The beginning of a plan, in the child’s words. */
export async function startPlanPage(visit: Visit): Promise<Response> {
  const view = await openStart(visit)
  const usual = {
    ...Object.assign({}, ...AIMS.map(n => answersForPart(actionPart(n), { by: 'child' }))),
    ...answersForPart(WORSE, { how_fast: 'same-day', protects: 'child' }),
  } as Answers
  return start(visit, view, { ...usual, ...view.draft.answers }, {})
}

export async function takeStart(visit: Visit): Promise<Response> {
  const view = await openStart(visit)
  const form = await visit.form()
  const answers = answersIn(form)
  const agrees = view.short && form.text('agree') === 'yes'
  const { plan: typed, errors } = view.short
    ? readShortPlan(answers, visit.today, agrees)
    : readWords(answers, visit.today)
  if (Object.keys(errors).length > 0) return start(visit, view, answers, errors)
  const { programme } = view.of
  const done = await visit.change(async tx =>
    startPlan(tx, {
      ...typed,
      ...{ childId: view.all.child.id, programmeId: programme.id, startedOn: visit.today },
      authorId: await personOfAccount(tx, visit.visitor),
    }),
  )
  if (!done.ok) return start(visit, view, answers, { [BESIDE[done.problem] ?? 'plan']: PROBLEMS[done.problem] })
  await view.draft.clear()
  if (agrees) return visit.goTo(planTab(view.all.child.id), AGREED)
  return visit.goTo(planPath({ id: done.value.id, values: { child_id: view.all.child.id } }), STARTED)
}

function start(visit: Visit, view: StartView, answers: Answers, errors: Readonly<Record<string, Words>>): Response {
  const { all, of, short, draft } = view
  const { today } = visit
  return ask({
    ...{ visit, draft, errors },
    child: all.child,
    title: START_FORM.title,
    caption: codeLabel(PROGRAMME_KINDS, of.programme.values.kind),
    back: planTab(all.child.id),
    submit: START_FORM.title,
    also: mayBeAgreed(of) ? { label: AGREE, name: 'agree', value: 'yes' } : undefined,
    children: (
      <>
        <PartFields part={WORDS} answers={answers} today={today} />
        {short && <ShortPlan of={of} answers={answers} today={today} />}
        {mayBeAgreed(of) && (
          <Details summary={AGREEMENT} open={isSaid(answers) || 'child_agreed_on' in errors}>
            <AgreementFields answers={answers} today={today} />
          </Details>
        )}
      </>
    ),
  })
}

/** A further objective stays folded until something of it is typed. */
const isBegun = (n: number, answers: Answers): boolean =>
  ['child_words', 'worker_words', 'answers'].some(name => (answers[`aim${n}-${name}`] ?? '') !== '') ||
  (answers[`step${n}-what`] ?? '') !== ''

/** Asked for openly where a level is high; else folded until something of it is typed. */
function IfWorse({ of, answers, today }: ShortProps) {
  const questions = (
    <Fieldset legend={IF_WORSE} legendSize="m">
      <PartFields part={WORSE} answers={answers} today={today} />
    </Fieldset>
  )
  if (callsForContingency(of.assessment?.levels ?? {})) return questions
  const isTyped = ['if_what', 'then_what', 'who'].some(name => (answers[`worse-${name}`] ?? '') !== '')
  return (
    <Details summary={SAY_IF_WORSE} open={isTyped}>
      {questions}
    </Details>
  )
}

const isSaid = (answers: Answers): boolean =>
  AGREEMENT_PARTS.flatMap(inputsOfPart).some(name => (answers[name] ?? '') !== '')

type ShortProps = { readonly of: ProgrammePlans; readonly answers: Answers; readonly today: LocalDate }

function ShortPlan({ of, answers, today }: ShortProps) {
  const factors = factorChoices(of.assessment)
  const asked = (n: number): AskedPart =>
    factors.length > 0 ? aimPart(n) : { ...aimPart(n), names: ['child_words', 'worker_words'] }
  return (
    <>
      {AIMS.map(n => {
        const questions = (
          <Fieldset legend={say(AIM, n)} legendSize="m">
            <PartFields part={asked(n)} answers={answers} today={today} choices={{ answers: factors }} />
            <PartFields part={actionPart(n)} answers={answers} today={today} />
          </Fieldset>
        )
        return n === 1 ? (
          questions
        ) : (
          <Details summary={say(ANOTHER, n)} open={isBegun(n, answers)}>
            {questions}
          </Details>
        )
      })}
      <IfWorse of={of} answers={answers} today={today} />
    </>
  )
}
