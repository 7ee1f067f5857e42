import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { answersIn } from '#web/draft-fields.ts'
import type { Answers } from '#web/drafts.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { asAt } from '#kernel/dated.ts'
import { type AgreeProblem, agreePlan } from '../data/agree-plan.ts'
import { agreementFacts } from '../data/agreement-facts.ts'
import { type AgreementProblem, agreementProblems } from '../domain/agreement-problems.ts'
import { PLAN_APPROVAL } from '../domain/needs-plan-approval.ts'
import { plan } from '../domain/plan.ts'
import { AGREEMENT_PARTS, AgreementFields } from './agreement-parts.tsx'
import { AGREEMENT_PROBLEMS } from './agreement-words.ts'
import { ask } from './ask.tsx'
import { type AskedPart, answersForPart, inputsOfPart, PartFields, readPart } from './asked-part.tsx'
import { openPlan, type PlanView } from './open-plans.ts'
import { planPath, planTab } from './plan-paths.ts'

export const AGREE_FORM = { name: 'plan_agreement', title: { en: 'Agree the plan', cy: 'Cytuno ar y cynllun' } }

const TAKES_EFFECT: AskedPart = { entity: plan, names: ['agreed_on'] }

const AGREE: Words = { en: 'Agree the plan', cy: 'Cytuno ar y cynllun' }
const SEND: Words = { en: 'Send for approval', cy: 'Anfon i’w gymeradwyo' }
const AGREED: Words = { en: 'The plan is agreed', cy: 'Cytunwyd ar y cynllun' }
const SENT: Words = { en: 'Sent for approval', cy: 'Anfonwyd i’w gymeradwyo' }
const FIRST: Words = { en: 'To be done first', cy: 'I’w wneud yn gyntaf' }
const APPROVAL: Words = {
  en: 'A manager approves this plan before it takes effect.',
  cy: 'Bydd rheolwr yn cymeradwyo’r cynllun hwn cyn iddo ddod i rym.',
}
const PROBLEMS: Readonly<Record<AgreeProblem, Words>> = {
  ...AGREEMENT_PROBLEMS,
  'not-open': {
    en: 'This version of the plan is not being written any more',
    cy: 'Nid yw’r fersiwn hon o’r cynllun yn cael ei hysgrifennu mwyach',
  },
  'changed-meanwhile': {
    en: 'Someone else changed the plan while you were typing. Look at it again, then send this once more',
    cy: 'Newidiodd rhywun arall y cynllun tra oeddech yn teipio. Edrychwch arno eto, yna anfonwch hyn unwaith yn rhagor',
  },
}
/** The question beside which a refusal stands; the others concern the plan as a whole. */
const BESIDE: Readonly<Partial<Record<AgreeProblem, string>>> = {
  'childs-agreement-missing': 'child_agreed_on',
  'agreed-before-assessment': 'agreed_on',
}

const partsFor = ({ needsApproval }: PlanView): readonly AskedPart[] =>
  needsApproval ? AGREEMENT_PARTS : [...AGREEMENT_PARTS, TAKES_EFFECT]

const draftFor = (visit: Visit, view: PlanView): Promise<OwnDraft> =>
  ownDraft(visit, {
    name: AGREE_FORM.name,
    about: view.one.id,
    path: `${planPath(view.one)}/agree`,
    inputs: partsFor(view).flatMap(inputsOfPart),
  })

async function openAgreement(visit: Visit): Promise<PlanView> {
  const view = await openPlan(visit)
  if (!view.moves.includes('write')) throw new Problem(409, PROBLEMS['not-open'])
  return view
}

/** What the child and a parent or carer said to the plan, and from when it holds. */
export async function agreePage(visit: Visit): Promise<Response> {
  const view = await openAgreement(visit)
  const draft = await draftFor(visit, view)
  const known = { ...view.one.values, agreed_on: visit.today }
  const answers = Object.assign({}, ...partsFor(view).map(part => answersForPart(part, known))) as Answers
  return agreement(visit, view, draft, { ...answers, ...draft.answers }, {})
}

export async function takeAgreement(visit: Visit): Promise<Response> {
  const view = await openAgreement(visit)
  const draft = await draftFor(visit, view)
  const form = await visit.form()
  const answers = answersIn(form)
  const read = partsFor(view).map(part => readPart(part, answers, visit.today))
  const errors = Object.assign({}, ...read.map(one => one.errors)) as Readonly<Record<string, Words>>
  if (Object.keys(errors).length > 0) return agreement(visit, view, draft, answers, errors)
  const { agreed_on, ...said } = Object.assign({}, ...read.map(one => one.values)) as Record<string, string | null>
  const on = view.needsApproval ? visit.today : ((agreed_on ?? visit.today) as typeof visit.today)
  const done = await visit.change(tx =>
    agreePlan(tx, { planId: view.one.id, version: Number(form.text('_seen')), agreement: said, on }),
  )
  if (!done.ok) {
    const words = { [BESIDE[done.problem] ?? 'plan']: PROBLEMS[done.problem] }
    return agreement(visit, view, draft, answers, words)
  }
  await draft.clear()
  return visit.goTo(planTab(view.child.id), done.value === 'agreed' ? AGREED : SENT)
}

async function agreement(
  visit: Visit,
  view: PlanView,
  draft: OwnDraft,
  answers: Answers,
  errors: Readonly<Record<string, Words>>,
): Promise<Response> {
  const { one, child, programme, needsApproval } = view
  const facts = await visit.look(reader => agreementFacts(reader, one))
  const first = agreementProblems(facts, visit.today).filter(problem => !(problem in BESIDE))
  return ask({
    ...{ visit, child, draft, errors },
    title: AGREE_FORM.title,
    caption: codeLabel(PROGRAMME_KINDS, programme.values.kind),
    back: planPath(one),
    hidden: { _seen: one.version },
    submit: needsApproval ? SEND : AGREE,
    lead: [first.length > 0 && <ToDoFirst problems={first} />, needsApproval && <Approval visit={visit} />],
    children: (
      <>
        <AgreementFields answers={answers} today={visit.today} />
        {!needsApproval && <PartFields part={TAKES_EFFECT} answers={answers} today={visit.today} />}
      </>
    ),
  })
}

const ToDoFirst = ({ problems }: { readonly problems: readonly AgreementProblem[] }) => (
  <InsetText>
    <Paragraph>
      <Strong>{FIRST}</Strong>
    </Paragraph>
    <List items={problems.map(problem => AGREEMENT_PROBLEMS[problem])} />
  </InsetText>
)

const Approval = ({ visit }: { readonly visit: Visit }) => (
  <>
    <Paragraph>{APPROVAL}</Paragraph>
    <CertaintyNote basis={asAt(PLAN_APPROVAL, visit.today)} />
  </>
)
