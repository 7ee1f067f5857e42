import { codeLabel, type CodeList } from '#kernel/code-list.ts'
import type { Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { Select } from '#ui/govuk/select.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { Fieldset } from '#ui/govuk/fieldset.tsx'
import { answersIn } from '#web/draft-fields.ts'
import type { Answers } from '#web/drafts.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type ProgressEntry, recordProgress } from '../data/record-progress.ts'
import type { ActionRecord, ObjectiveRecord } from '../data/plans-of.ts'
import { ACTION_RESULTS } from '../domain/action-results.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { PROGRESS } from '../domain/progress.ts'
import { ask } from './ask.tsx'
import { type AskedPart, answersForPart, inputsOfPart, PartFields, readPart } from './asked-part.tsx'
import { openPlan, type PlanView } from './open-plans.ts'
import { planPath, planTab } from './plan-paths.ts'

export const PROGRESS_FORM = { name: 'plan_progress', title: { en: 'Record progress', cy: 'Cofnodi cynnydd' } }

const AS_OF: AskedPart = { entity: objective, names: ['progress_on'] }
const SAVE: Words = { en: 'Save', cy: 'Cadw' }
const SAVED: Words = { en: 'Progress saved', cy: 'Cadwyd y cynnydd' }
const NOT_RECORDED: Words = { en: 'Not recorded', cy: 'Dim cofnod' }
const NOT_AGREED: Words = {
  en: 'Progress is recorded on an agreed plan',
  cy: 'Cofnodir cynnydd ar gynllun y cytunwyd arno',
}
const CHANGED: Words = {
  en: 'Someone else recorded progress on this while you were typing. Below is what you typed: look at the plan, then send it once more',
  cy: 'Cofnododd rhywun arall gynnydd ar hyn tra oeddech yn teipio. Isod mae’r hyn a deipiwyd gennych: edrychwch ar y cynllun, yna anfonwch ef unwaith yn rhagor',
}

const inputsOf = (view: PlanView): readonly string[] => [
  ...inputsOfPart(AS_OF),
  ...view.one.objectives.flatMap(({ id, actions }) => [
    ...[`progress-${id}`, `note-${id}`],
    ...actions.flatMap(action => [`result-${action.id}`, `note-${action.id}`]),
  ]),
]

const draftFor = (visit: Visit, view: PlanView): Promise<OwnDraft> =>
  ownDraft(visit, {
    name: PROGRESS_FORM.name,
    about: view.one.id,
    path: `${planPath(view.one)}/progress`,
    inputs: inputsOf(view),
  })

async function openProgress(visit: Visit): Promise<PlanView> {
  const view = await openPlan(visit)
  if (!view.moves.includes('record-progress')) throw new Problem(409, NOT_AGREED)
  return view
}

/** All objectives and actions on one page, with one Save. */
export async function progressPage(visit: Visit): Promise<Response> {
  const view = await openProgress(visit)
  const draft = await draftFor(visit, view)
  const known = { ...answersForPart(AS_OF, { progress_on: visit.today }), ...recorded(view) }
  return progress(visit, view, draft, { ...known, ...draft.answers }, {})
}

export async function takeProgress(visit: Visit): Promise<Response> {
  const view = await openProgress(visit)
  const draft = await draftFor(visit, view)
  const answers = answersIn(await visit.form())
  const { values, errors } = readPart(AS_OF, answers, visit.today)
  const on = (values['progress_on'] ?? visit.today) as LocalDate
  const entries = entriesIn(view, answers, on)
  if (Object.keys(errors).length > 0) return progress(visit, view, draft, answers, errors)
  const done = await visit.change(tx => recordProgress(tx, view.one.id, entries))
  if (!done.ok) {
    const words = done.problem === 'changed-meanwhile' ? CHANGED : NOT_AGREED
    return progress(visit, view, draft, answers, { progress: words }, 409)
  }
  await draft.clear()
  return visit.goTo(planTab(view.child.id), SAVED)
}

const recorded = ({ one }: PlanView): Answers =>
  Object.fromEntries(
    one.objectives.flatMap(({ id, values, actions }): readonly (readonly [string, string])[] => [
      [`progress-${id}`, values.progress ?? ''],
      [`note-${id}`, values.progress_note ?? ''],
      ...actions.flatMap((action): readonly (readonly [string, string])[] => [
        [`result-${action.id}`, action.values.result ?? ''],
        [`note-${action.id}`, action.values.note ?? ''],
      ]),
    ]),
  )

function entriesIn({ one }: PlanView, answers: Answers, on: LocalDate): readonly ProgressEntry[] {
  const entry = (kind: ProgressEntry['kind'], id: string, values: Values): ProgressEntry => ({
    ...{ kind, id, values },
    version: Number(answers[`seen-${id}`] ?? 0),
  })
  return one.objectives.flatMap(aim => [
    entry('objective', aim.id, {
      progress: oneOf(PROGRESS, answers[`progress-${aim.id}`]) ?? aim.values.progress,
      progress_note: text(answers[`note-${aim.id}`], objective.fields.progress_note.max),
      progress_on: on,
    }),
    ...aim.actions.map(action => {
      const result = oneOf(ACTION_RESULTS, answers[`result-${action.id}`])
      const done_on = result === null ? null : result === action.values.result ? action.values.done_on : on
      const note = text(answers[`note-${action.id}`], planAction.fields.note.max)
      return entry('action', action.id, { result, note, done_on })
    }),
  ])
}

const oneOf = ({ codes }: CodeList, sent: string | undefined): string | null =>
  codes.find(({ code }) => code === sent)?.code ?? null

const text = (sent: string | undefined, max: number): string | null => (sent ?? '').trim().slice(0, max) || null

function progress(
  visit: Visit,
  view: PlanView,
  draft: OwnDraft,
  answers: Answers,
  errors: Readonly<Record<string, Words>>,
  status: 400 | 409 = 400,
): Response {
  const { one, child, programme } = view
  return ask({
    ...{ visit, child, draft, errors, status },
    title: PROGRESS_FORM.title,
    caption: codeLabel(PROGRAMME_KINDS, programme.values.kind),
    back: planTab(child.id),
    submit: SAVE,
    hidden: seen(one.objectives, answers, errors),
    children: (
      <>
        <PartFields part={AS_OF} answers={answers} today={visit.today} />
        {one.objectives.map(aim => (
          <ObjectiveProgress aim={aim} answers={answers} />
        ))}
      </>
    ),
  })
}

/**
 * The version of each record that was looked at. It is kept in the draft; after a refusal because of someone else’s
 * change it is what is saved now, so that sending once more takes effect.
 */
function seen(
  objectives: readonly ObjectiveRecord[],
  answers: Answers,
  errors: Readonly<Record<string, Words>>,
): Readonly<Record<string, string>> {
  const records = objectives.flatMap(aim => [aim, ...aim.actions])
  const fresh = 'progress' in errors
  return Object.fromEntries(
    records.map(({ id, version }) => [`seen-${id}`, (fresh ? undefined : answers[`seen-${id}`]) ?? String(version)]),
  )
}

type Props = { readonly aim: ObjectiveRecord; readonly answers: Answers }

function ObjectiveProgress({ aim: { id, values, actions }, answers }: Props) {
  const { progress: asked, progress_note } = objective.fields
  return (
    <Fieldset legend={values.worker_words} legendSize="m">
      <Radios
        name={`progress-${id}`}
        legend={asked.label}
        legendSize="s"
        small
        inline
        value={answers[`progress-${id}`] ?? ''}
        items={PROGRESS.codes.map(({ code, label }) => ({ value: code, label }))}
      />
      <Textarea
        name={`note-${id}`}
        label={progress_note.label}
        labelSize="s"
        value={answers[`note-${id}`] ?? ''}
        rows={2}
      />
      {actions.map(action => (
        <ActionResult action={action} answers={answers} />
      ))}
    </Fieldset>
  )
}

function ActionResult({
  action: { id, values },
  answers,
}: {
  readonly action: ActionRecord
  readonly answers: Answers
}) {
  return (
    <Fieldset legend={values.what} legendSize="s">
      <Select
        name={`result-${id}`}
        label={planAction.fields.result.label}
        value={answers[`result-${id}`] ?? ''}
        items={[
          { value: '', text: NOT_RECORDED },
          ...ACTION_RESULTS.codes.map(({ code, label }) => ({ value: code, text: label })),
        ]}
      />
      <TextInput name={`note-${id}`} label={planAction.fields.note.label} value={answers[`note-${id}`] ?? ''} />
    </Fieldset>
  )
}
