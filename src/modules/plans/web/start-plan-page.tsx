import { codeLabel } from '#kernel/code-list.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { programmeGroup, PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { isLive } from '#modules/cases/domain/programme-status.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { Fieldset } from '#ui/govuk/fieldset.tsx'
import { answersIn } from '#web/draft-fields.ts'
import type { Answers } from '#web/drafts.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type NewPlan, startPlan, type StartProblem } from '../data/start-plan.ts'
import { contingency } from '../domain/contingency.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { plan } from '../domain/plan.ts'
import { ask } from './ask.tsx'
import { type AskedPart, answersForPart, inputsOfPart, PartFields, type PartReading, readPart } from './asked-part.tsx'
import { factorChoices } from './factor-choices.ts'
import { type ChildPlans, openPlans, openVersion, type ProgrammePlans, versionInForce } from './open-plans.ts'
import { planPath, planTab } from './plan-paths.ts'

export const START_FORM = { name: 'plan_start', title: { en: 'Begin the plan', cy: 'Dechrau’r cynllun' } }

const WORDS: AskedPart = { entity: plan, names: ['hopes', 'helps_me'] }
const aimPart = (n: number): AskedPart => ({
  entity: objective,
  names: ['child_words', 'worker_words', 'answers'],
  prefix: `aim${n}-`,
})
const actionPart = (n: number): AskedPart => ({
  entity: planAction,
  names: ['what', 'by', 'partner', 'due_on'],
  prefix: `step${n}-`,
})
const WORSE: AskedPart = {
  entity: contingency,
  names: ['if_what', 'then_what', 'who', 'how_fast', 'protects'],
  prefix: 'worse-',
}
/** A short plan is written on one page: at most so many objectives, each with one action. */
const AIMS = [1, 2, 3]

const AIM: Phrase<number> = { en: n => `Objective ${n}`, cy: n => `Amcan ${n}` }
const ANOTHER: Phrase<number> = { en: n => `Add objective ${n}`, cy: n => `Ychwanegu amcan ${n}` }
const IF_WORSE: Words = { en: 'If things get worse', cy: 'Os bydd pethau’n gwaethygu' }
const STARTED: Words = { en: 'The plan is begun', cy: 'Dechreuwyd y cynllun' }
const PROBLEMS: Readonly<Record<StartProblem, Words>> = {
  'programme-ended': { en: 'The programme has ended', cy: 'Mae’r rhaglen wedi dod i ben' },
  'another-plan-is-open': { en: 'This programme has a plan already', cy: 'Mae gan y rhaglen hon gynllun eisoes' },
}

type StartView = {
  readonly all: ChildPlans
  readonly of: ProgrammePlans
  readonly short: boolean
  readonly draft: OwnDraft
}

/** Help that nobody ordered has its whole plan on one page; an order’s is written part by part. */
const isShort = ({ programme }: ProgrammePlans): boolean =>
  ['prevention', 'diversion'].includes(programmeGroup(programme.values.kind))

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
    inputs: partsFor(short).flatMap(inputsOfPart),
  })
  return { all, of, short, draft }
}

const partsFor = (short: boolean): readonly AskedPart[] =>
  short ? [WORDS, ...AIMS.flatMap(n => [aimPart(n), actionPart(n)]), WORSE] : [WORDS]

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
  const answers = answersIn(await visit.form())
  const { plan: typed, errors } = readStart(view, answers, visit.today)
  if (Object.keys(errors).length > 0) return start(visit, view, answers, errors)
  const { programme } = view.of
  const done = await visit.change(async tx =>
    startPlan(tx, {
      ...typed,
      ...{ childId: view.all.child.id, programmeId: programme.id, startedOn: visit.today },
      authorId: await personOfAccount(tx, visit.visitor),
    }),
  )
  if (!done.ok) return start(visit, view, answers, { plan: PROBLEMS[done.problem] })
  await view.draft.clear()
  return visit.goTo(planPath({ id: done.value.id, values: { child_id: view.all.child.id } }), STARTED)
}

type Typed = Pick<NewPlan, 'words' | 'objectives' | 'contingency'>

/** An objective or a contingency of which nothing was typed is none. */
function readStart(
  { short }: StartView,
  answers: Answers,
  today: LocalDate,
): { readonly plan: Typed; readonly errors: PartReading['errors'] } {
  const words = readPart(WORDS, answers, today)
  if (!short) return { plan: { words: words.values, objectives: [], contingency: null }, errors: words.errors }
  const aims = AIMS.flatMap(n => {
    const [aim, action] = [readPart(aimPart(n), answers, today), readPart(actionPart(n), answers, today)]
    const hasAction = isTyped(action, 'what', 'due_on')
    if (!hasAction && !isTyped(aim, 'child_words', 'worker_words')) return []
    return [{ aim, action: hasAction ? action : null }]
  })
  const worse = readPart(WORSE, answers, today)
  const ifWorse = isTyped(worse, 'if_what', 'then_what', 'who') ? worse : null
  const all = [
    words,
    ...aims.flatMap(({ aim, action }) => [aim, ...(action ? [action] : [])]),
    ...(ifWorse ? [ifWorse] : []),
  ]
  return {
    plan: {
      words: words.values,
      objectives: aims.map(({ aim, action }) => ({ objective: aim.values, action: action?.values ?? null })),
      contingency: ifWorse?.values ?? null,
    },
    errors: Object.assign({}, ...all.map(one => one.errors)) as PartReading['errors'],
  }
}

const isTyped = ({ values }: PartReading, ...names: readonly string[]): boolean =>
  names.some(name => (values[name] ?? null) !== null)

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
    children: (
      <>
        <PartFields part={WORDS} answers={answers} today={today} />
        {short && <ShortPlan of={of} answers={answers} today={today} />}
      </>
    ),
  })
}

/** A further objective stays folded until something of it is typed. */
const isBegun = (n: number, answers: Answers): boolean =>
  ['child_words', 'worker_words', 'answers'].some(name => (answers[`aim${n}-${name}`] ?? '') !== '') ||
  (answers[`step${n}-what`] ?? '') !== ''

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
      <Fieldset legend={IF_WORSE} legendSize="m">
        <PartFields part={WORSE} answers={answers} today={today} />
      </Fieldset>
    </>
  )
}
