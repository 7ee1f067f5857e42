import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { CharacterCount } from '#ui/govuk/character-count.tsx'
import { Details } from '#ui/govuk/details.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type DecideProblem, decideOnPlan } from '../data/decide-on-plan.ts'
import { planApproval } from '../domain/plan-approval.ts'
import { AGREEMENT_PROBLEMS } from './agreement-words.ts'
import { ObjectivesPart } from './objectives-part.tsx'
import { openPlan, type PlanView } from './open-plans.ts'
import { PartsOfPlan } from './parts-of-plan.tsx'
import { planPath } from './plan-paths.ts'

const TITLE: Words = { en: 'Approve the plan, or return it', cy: 'Cymeradwyo’r cynllun, neu ei ddychwelyd' }
const THE_PLAN: Words = { en: 'The plan', cy: 'Y cynllun' }
const APPROVE: Words = { en: 'Approve: it takes effect today', cy: 'Cymeradwyo: daw i rym heddiw' }
const RETURN: Words = { en: 'Return it with comments', cy: 'Ei ddychwelyd gyda sylwadau' }
const SAVE: Words = { en: 'Save the decision', cy: 'Cadw’r penderfyniad' }
const APPROVED: Words = { en: 'The plan is approved', cy: 'Cymeradwywyd y cynllun' }
const RETURNED: Words = { en: 'The plan was returned', cy: 'Dychwelwyd y cynllun' }
const COMMENTS_HINT: Words = {
  en: 'Say what should be changed, and what is good',
  cy: 'Dywedwch beth ddylai newid, a beth sy’n dda',
}

const PROBLEMS: Readonly<Record<DecideProblem, Words>> = {
  ...AGREEMENT_PROBLEMS,
  'not-submitted': { en: 'This plan does not wait for approval', cy: 'Nid yw’r cynllun hwn yn aros am gymeradwyaeth' },
  'own-work': {
    en: 'You wrote this plan. Another manager has to approve it',
    cy: 'Chi ysgrifennodd y cynllun hwn. Rhaid i reolwr arall ei gymeradwyo',
  },
  'comments-missing': { en: 'Say what should be changed', cy: 'Dywedwch beth ddylai newid' },
  'not-a-member-of-staff': {
    en: 'Your account belongs to no member of staff, so the decision would have no name. Ask your administrator',
    cy: 'Nid yw eich cyfrif yn perthyn i aelod o staff, felly ni fyddai enw wrth y penderfyniad. Gofynnwch i’ch gweinyddwr',
  },
}

type Typed = { readonly decision: string; readonly comments: string }

async function openApproval(visit: Visit): Promise<PlanView> {
  const view = await openPlan(visit)
  if (!view.moves.includes('approve')) throw new Problem(409, PROBLEMS['not-submitted'])
  return view
}

/** The whole plan to read, and a manager’s decision about it. */
export async function approvePage(visit: Visit): Promise<Response> {
  return decision(visit, await openApproval(visit), { decision: '', comments: '' }, {})
}

export async function takeApproval(visit: Visit): Promise<Response> {
  const view = await openApproval(visit)
  const form = await visit.form()
  const typed = { decision: form.text('decision'), comments: form.text('comments').trim() }
  const { decision: chosen } = typed
  if (chosen !== 'approved' && chosen !== 'returned')
    return decision(visit, view, typed, { decision: planApproval.fields.decision.ask })
  const comments = typed.comments === '' ? null : typed.comments.slice(0, planApproval.fields.comments.max)
  const done = await visit.change(async tx =>
    decideOnPlan(tx, {
      ...{ planId: view.one.id, decision: chosen, comments, on: visit.today },
      personId: await personOfAccount(tx, visit.visitor),
    }),
  )
  if (!done.ok) {
    const beside = done.problem === 'comments-missing' ? 'comments' : 'decision'
    return decision(visit, view, typed, { [beside]: PROBLEMS[done.problem] })
  }
  return visit.goTo('/plans/awaiting', chosen === 'approved' ? APPROVED : RETURNED)
}

function decision(
  visit: Visit,
  view: PlanView,
  { decision: chosen, comments }: Typed,
  errors: Readonly<Record<string, Words>>,
): Response {
  const { child, one, programme } = view
  const { comments: field } = planApproval.fields
  return visit.page(
    {
      title: titleOf(TITLE, child),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path: planPath(one) },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={TITLE}
        caption={codeLabel(PROGRAMME_KINDS, programme.values.kind)}
        submit={SAVE}
        cancelPath="/plans/awaiting"
        lead={
          <Details summary={THE_PLAN} open>
            <ObjectivesPart view={view} visit={visit} />
            <PartsOfPlan view={view} visit={visit} />
          </Details>
        }
      >
        <Radios
          name="decision"
          legend={planApproval.fields.decision.label}
          legendSize="s"
          value={chosen}
          items={[
            { value: 'approved', label: APPROVE },
            { value: 'returned', label: RETURN },
          ]}
        />
        <CharacterCount
          name="comments"
          label={field.label}
          labelSize="s"
          hint={COMMENTS_HINT}
          value={comments}
          rows={field.lines}
          maxLength={field.max}
        />
      </FormPage>
    </>,
  )
}
