import type { EvidenceSource } from '#db/contributions.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { type StoredRecord, listRecords } from '#db/record-store.ts'
import type { RecordOf, Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { isLive } from '#modules/cases/domain/programme-status.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Fieldset } from '#ui/govuk/fieldset.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { answersIn } from '#web/draft-fields.ts'
import type { Answers } from '#web/drafts.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type EndProblem, endWithExitPlan } from '../data/end-with-exit-plan.ts'
import { isSettled } from '../domain/action-results.ts'
import { exitPlan } from '../domain/exit-plan.ts'
import { ask } from './ask.tsx'
import { type AskedPart, answersForPart, inputsOfPart, PartFields, readPart } from './asked-part.tsx'
import { levelInputs, LEVELS_PROBLEMS, LevelsQuestion, readLevels } from './levels-again.tsx'
import { type ChildPlans, openPlans, type ProgrammePlans, versionInForce } from './open-plans.ts'
import { planTab } from './plan-paths.ts'

export const EXIT_FORM = { name: 'exit_plan_page', title: { en: 'Plan the ending', cy: 'Cynllunio’r diwedd' } }

const EXIT: AskedPart = {
  entity: exitPlan,
  names: [
    ...['planned_on', 'what_worked', 'what_did_not', 'support_after', 'open_actions', 'handed_to', 'handed_over_on'],
    ...['child_view', 'parent_view'],
  ],
}
const CLOSED: AskedPart = { entity: exitPlan, names: ['closed_on'] }
const ENDING: AskedPart = { entity: programme, names: ['end_reason', 'successfully_completed'] }
const INPUTS = [...[EXIT, CLOSED, ENDING].flatMap(inputsOfPart), ...levelInputs]

const SAVE: Words = { en: 'Save the exit plan', cy: 'Cadw’r cynllun gorffen' }
const CLOSE: Words = { en: 'Save and close the programme', cy: 'Cadw a chau’r rhaglen' }
const SAVED: Words = { en: 'The exit plan is saved', cy: 'Cadwyd y cynllun gorffen' }
const DONE: Words = { en: 'The programme is closed', cy: 'Caewyd y rhaglen' }
const OPEN_ACTIONS: Words = { en: 'Actions that are not finished', cy: 'Camau gweithredu heb eu gorffen' }
const IF_IT_ENDS: Words = { en: 'If the programme ends now', cy: 'Os yw’r rhaglen yn dod i ben nawr' }
const IF_IT_ENDS_HINT: Words = {
  en: 'Leave this empty while the ending is only planned.',
  cy: 'Gadewch hyn yn wag tra bo’r diwedd ond yn cael ei gynllunio.',
}
const CLOSED_ASK: Words = { en: 'Enter the date it was closed', cy: 'Rhowch y dyddiad cau' }
const REASON_ASK: Words = { en: 'Select why it ended', cy: 'Dewiswch pam y daeth i ben' }

const PROBLEMS: Readonly<Record<EndProblem, Words>> = {
  ...LEVELS_PROBLEMS,
  'programme-ended': { en: 'The programme has ended', cy: 'Mae’r rhaglen wedi dod i ben' },
  'already-ended': { en: 'The programme has ended', cy: 'Mae’r rhaglen wedi dod i ben' },
  'changed-meanwhile': {
    en: 'Someone else changed the exit plan while you were typing. Below is what you typed: look at theirs, then send this once more',
    cy: 'Newidiodd rhywun arall y cynllun gorffen tra oeddech yn teipio. Isod mae’r hyn a deipiwyd gennych: edrychwch ar eu cynllun nhw, yna anfonwch hyn unwaith yn rhagor',
  },
  'closed-before-started': {
    en: 'The date it was closed must be the same as or after the start date',
    cy: 'Rhaid i’r dyddiad cau fod yr un fath â’r dyddiad cychwyn neu ar ei ôl',
  },
  'ends-before-start': {
    en: 'The date it was closed must be the same as or after the start date',
    cy: 'Rhaid i’r dyddiad cau fod yr un fath â’r dyddiad cychwyn neu ar ei ôl',
  },
  'allocated-later': {
    en: 'Someone was allocated to it after that date. Correct the allocation first',
    cy: 'Cafodd rhywun ei ddyrannu iddi ar ôl y dyddiad hwnnw. Cywirwch y dyraniad yn gyntaf',
  },
  'open-actions-without-hand-over': {
    en: 'Some actions are not finished. Say to whom they were handed over, and when; or record their results first',
    cy: 'Nid yw rhai camau gweithredu wedi’u gorffen. Dywedwch i bwy y’u trosglwyddwyd, a phryd; neu cofnodwch eu canlyniadau yn gyntaf',
  },
  'no-exit-assessment': {
    en: 'A level is high: the levels are set again when the programme ends',
    cy: 'Mae lefel yn uchel: pennir y lefelau eto pan ddaw’r rhaglen i ben',
  },
}
const BESIDE: Readonly<Partial<Record<EndProblem, string>>> = {
  'closed-before-started': 'closed_on',
  'ends-before-start': 'closed_on',
  'allocated-later': 'closed_on',
  'open-actions-without-hand-over': 'handed_to',
  'evidence-unexplained': 'despite-child-safety',
}

type ExitView = {
  readonly all: ChildPlans
  readonly of: ProgrammePlans
  readonly stored: StoredRecord<typeof exitPlan> | null
  readonly draft: OwnDraft
}

async function openExit(visit: Visit): Promise<ExitView> {
  const all = await openPlans(visit)
  const of = found(all.programmes.find(one => one.programme.id === visit.param('programmeId')))
  if (!isLive(of.programme.status)) throw new Problem(409, PROBLEMS['programme-ended'])
  const [stored = null] = await visit.look(reader => listRecords(reader, exitPlan, { programme_id: of.programme.id }))
  const path = `/children/${all.child.id}/programmes/${of.programme.id}/exit`
  const draft = await ownDraft(visit, { name: EXIT_FORM.name, about: of.programme.id, path, inputs: INPUTS })
  return { all, of, stored, draft }
}

/** How the work ends: what worked, who helps afterwards, the levels, and the end itself where it has come. */
export async function exitPage(visit: Visit): Promise<Response> {
  const view = await openExit(visit)
  const known = answersForPart(EXIT, { planned_on: visit.today, ...view.stored?.values })
  return exit(visit, view, { ...known, ...view.draft.answers }, {})
}

export async function takeExit(visit: Visit, evidence: readonly EvidenceSource[]): Promise<Response> {
  const view = await openExit(visit)
  const form = await visit.form()
  const answers = answersIn(form)
  const closes = form.text('close') === 'yes'
  const { values, ending, levels, errors } = readExit(view, answers, visit.today, closes)
  if (Object.keys(errors).length > 0) return exit(visit, view, answers, errors)
  const done = await visit.change(async tx =>
    endWithExitPlan(tx, {
      ...{ programmeId: view.of.programme.id, version: Number(answers['seen-exit'] ?? 0), values, levels, evidence },
      personId: await personOfAccount(tx, visit.visitor),
      closing: closes ? ending : null,
    }),
  )
  if (!done.ok) return exit(visit, view, answers, { [BESIDE[done.problem] ?? 'exit']: PROBLEMS[done.problem] })
  await view.draft.clear()
  return visit.goTo(planTab(view.all.child.id), closes ? DONE : SAVED)
}

type Reading = {
  readonly values: Values
  readonly ending: { readonly on: LocalDate; readonly reason: string; readonly completed: boolean | null }
  readonly levels: ReturnType<typeof readLevels>['levels'] | null
  readonly errors: Readonly<Record<string, Words>>
}

function readExit({ of: { assessment } }: ExitView, answers: Answers, today: LocalDate, closes: boolean): Reading {
  const part = readPart(EXIT, answers, today)
  const last = readPart(CLOSED, answers, today)
  const how = readPart(ENDING, answers, today)
  const closed = last.values['closed_on'] ?? null
  const { end_reason, successfully_completed } = how.values as RecordOf<typeof programme>
  const worked = part.values['what_worked']
  const read = closes && assessment ? readLevels(assessment, answers, typeof worked === 'string' ? worked : '') : null
  const missing = {
    ...(closes && closed === null && !('closed_on' in last.errors) ? { closed_on: CLOSED_ASK } : {}),
    ...(closes && end_reason === null ? { end_reason: REASON_ASK } : {}),
  }
  return {
    values: part.values,
    ending: {
      on: (typeof closed === 'string' ? closed : today) as LocalDate,
      reason: end_reason ?? '',
      completed: successfully_completed,
    },
    levels: read?.levels ?? null,
    errors: { ...part.errors, ...(closes ? { ...last.errors, ...how.errors } : {}), ...missing, ...read?.errors },
  }
}

function exit(visit: Visit, view: ExitView, answers: Answers, errors: Readonly<Record<string, Words>>): Response {
  const { all, of, stored, draft } = view
  const { today } = visit
  const version = 'exit' in errors ? undefined : answers['seen-exit']
  return ask({
    ...{ visit, draft, errors },
    child: all.child,
    title: EXIT_FORM.title,
    caption: codeLabel(PROGRAMME_KINDS, of.programme.values.kind),
    back: planTab(all.child.id),
    submit: SAVE,
    also: { label: CLOSE, name: 'close', value: 'yes' },
    hidden: { 'seen-exit': version ?? String(stored?.version ?? 0) },
    lead: <OpenActions of={of} />,
    children: (
      <>
        <PartFields part={EXIT} answers={answers} today={today} />
        <Fieldset legend={IF_IT_ENDS} legendSize="m">
          <Paragraph>{IF_IT_ENDS_HINT}</Paragraph>
          <PartFields part={CLOSED} answers={answers} today={today} />
          <PartFields part={ENDING} answers={answers} today={today} />
        </Fieldset>
        {of.assessment && (
          <LevelsQuestion assessment={of.assessment} answers={answers} asksDespite={'despite-child-safety' in errors} />
        )}
      </>
    ),
  })
}

function OpenActions({ of }: { readonly of: ProgrammePlans }) {
  const actions = versionInForce(of)?.objectives.flatMap(one => one.actions) ?? []
  const open = actions.filter(({ values }) => !isSettled(values.result))
  if (open.length === 0) return null
  return (
    <InsetText>
      <Paragraph>
        <Strong>{OPEN_ACTIONS}</Strong>
      </Paragraph>
      <List items={open.map(({ values }) => values.what)} />
    </InsetText>
  )
}
