import type { Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import { LEVEL_SUBJECTS } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { codesOn } from '#kernel/code-list.ts'
import { programmeChoices } from '#modules/cases/index.ts'
import { type ChildHead, openChild, RecordHeader, titleOf } from '#modules/children/index.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { DateInput } from '#ui/govuk/date-input.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { answersIn } from '#web/draft-fields.ts'
import type { Answers } from '#web/drafts.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { readAnswers } from '#web/record-form/answers.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { recordAssessmentFromElsewhere } from '../data/record-from-elsewhere.ts'
import { ASSESSMENT_FORMS } from '../domain/assessment-forms.ts'
import { ASSESSMENT_ORIGINS } from '../domain/assessment-origins.ts'
import { ASSESSMENT_STAGES } from '../domain/assessment-stages.ts'
import { assessedLevel } from '../domain/assessed-level.ts'
import { assessment } from '../domain/assessment.ts'
import { LEVEL_LIST } from '../domain/level-lists.ts'
import type { LineKey } from '../domain/line.ts'
import { inputsOf, lineName, readLine } from './line-inputs.ts'
import { lineLabel } from './line-label.ts'
import { START_PROBLEMS } from './problem-words.ts'
import { LabelOf } from '#ui/text/label-of.tsx'

export const ELSEWHERE: Words = { en: 'Add an assessment from elsewhere', cy: 'Ychwanegu asesiad o rywle arall' }
export const ELSEWHERE_FORM = 'assessment_from_elsewhere'
const EXPLAIN: Words = {
  en: 'Made in another system or by another service. It joins the history of the levels and needs no countersignature here.',
  cy: 'Wedi’i wneud mewn system arall neu gan wasanaeth arall. Mae’n ymuno â hanes y lefelau ac nid oes angen cydlofnod arno yma.',
}
const JUDGEMENTS: Words = { en: 'What it found', cy: 'Yr hyn a ganfuwyd' }
const ADDED: Words = { en: 'Assessment added', cy: 'Ychwanegwyd yr asesiad' }
const ADD: Words = { en: 'Add it', cy: 'Ei ychwanegu' }
const NEEDED: Words = { en: 'Enter what it found', cy: 'Rhowch yr hyn a ganfuwyd' }

const LEVEL_LINES: readonly LineKey[] = LEVEL_SUBJECTS.map(code => ({ kind: 'level', code }))
const INPUTS = [
  ...[
    'programme_id',
    'origin',
    'form',
    'stage',
    'completed_on-day',
    'completed_on-month',
    'completed_on-year',
    'summary',
  ],
  ...LEVEL_LINES.flatMap(inputsOf).filter(name => !name.endsWith('against_evidence')),
]

const draftFor = (visit: Visit, childId: string): Promise<OwnDraft> =>
  ownDraft(visit, {
    name: ELSEWHERE_FORM,
    about: childId,
    path: `/children/${childId}/assessments/from-elsewhere`,
    inputs: INPUTS,
  })

/** One page: where from, in which programme, on which day, the three levels and why, what else it found. */
export async function showElsewhere(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const kept = await draftFor(visit, child.id)
  return ask(visit, child, kept, kept.answers)
}

export async function takeElsewhere(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const kept = await draftFor(visit, child.id)
  const typed = answersIn(await visit.form())
  const { values, errors, levels } = read(typed, child.id, visit.today)
  if (Object.keys(errors).length > 0) return ask(visit, child, kept, typed, errors)
  const done = await visit.change(tx =>
    recordAssessmentFromElsewhere(tx, {
      childId: child.id,
      programmeId: String(values['programme_id']),
      origin: values['origin'] === 'another-service' ? 'another-service' : 'another-system',
      form: String(values['form']),
      stage: String(values['stage']),
      completedOn: values['completed_on'] as LocalDate,
      summary: String(values['summary']),
      levels,
    }),
  )
  if (!done.ok) {
    const field = done.problem === 'before-the-referral' ? 'completed_on' : 'programme_id'
    return ask(visit, child, kept, typed, { [field]: START_PROBLEMS[done.problem] })
  }
  await kept.clear()
  return visit.goTo(`/children/${child.id}/assessments`, ADDED)
}

type Read = {
  readonly values: Values
  readonly errors: Readonly<Record<string, Words>>
  readonly levels: readonly { readonly about: LevelSubject; readonly level: Level; readonly reason: string }[]
}

/** The day that it was completed is the only one that is known of it. */
function read(typed: Answers, childId: string, today: LocalDate): Read {
  const days = ['day', 'month', 'year'].map(part => [`started_on-${part}`, typed[`completed_on-${part}`] ?? ''])
  const whole = { ...typed, ...(Object.fromEntries(days) as Answers), child_id: childId }
  const { values, errors } = readAnswers(assessment, whole, null, today)
  const { started_on: _same, ...own } = errors
  const { completed_on } = assessment.fields
  const readings = LEVEL_LINES.map(line => ({ line, ...readLine(line, typed, today) }))
  return {
    values,
    errors: {
      ...(values['completed_on'] === null ? { completed_on: completed_on.ask } : {}),
      ...(values['origin'] === 'here' ? { origin: assessment.fields.origin.ask } : {}),
      ...(values['summary'] === null ? { summary: NEEDED } : {}),
      ...own,
      ...Object.fromEntries(
        readings
          .filter(({ values: said }) => said === null)
          .map(({ line }) => [lineName(line), assessedLevel.fields.level.ask]),
      ),
      ...(Object.assign({}, ...readings.map(reading => reading.errors)) as Record<string, Words>),
    },
    levels: readings.map(({ line, values: said }) => ({
      about: line.code as LevelSubject,
      level: said?.['level'] as Level,
      reason: String(said?.['reason'] ?? ''),
    })),
  }
}

async function ask(
  visit: Visit,
  child: ChildHead,
  { draft, hidden }: OwnDraft,
  answers: Answers,
  errors: Readonly<Record<string, Words>> = {},
): Promise<Response> {
  const programmes = await visit.look(reader => programmeChoices(reader, child.id, visit.today))
  const tab = `/children/${child.id}/assessments`
  return visit.page(
    {
      title: titleOf(ELSEWHERE, child),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path: tab },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={ELSEWHERE}
        lead={<Paragraph>{EXPLAIN}</Paragraph>}
        submit={ADD}
        cancelPath={tab}
        draft={draft}
        hidden={{ ...hidden, _child: child.id }}
      >
        <Fields answers={answers} programmes={programmes} today={visit.today} />
      </FormPage>
    </>,
  )
}

type FieldsProps = {
  readonly answers: Answers
  readonly programmes: readonly Choice[]
  readonly today: LocalDate
}

function Fields({ answers, programmes, today }: FieldsProps) {
  const { programme_id, origin, form, stage, completed_on } = assessment.fields
  const choice = (name: string, label: Words, items: readonly Choice[]) => (
    <Radios name={name} legend={label} legendSize="s" value={answers[name]} items={items} />
  )
  const items = (list: typeof ASSESSMENT_FORMS, ...without: readonly string[]): readonly Choice[] =>
    codesOn(list, today).flatMap(({ code, label }) => (without.includes(code) ? [] : [{ value: code, label }]))
  return (
    <>
      {choice('origin', origin.label, items(ASSESSMENT_ORIGINS, 'here'))}
      {choice('form', form.label, items(ASSESSMENT_FORMS))}
      {choice('programme_id', programme_id.label, programmes)}
      {choice('stage', stage.label, items(ASSESSMENT_STAGES))}
      <DateInput name="completed_on" legend={completed_on.label} legendSize="s" value={dayIn(answers)} />
      {LEVEL_LINES.map(line => (
        <LevelAsked line={line} answers={answers} today={today} />
      ))}
      <Textarea name="summary" label={JUDGEMENTS} labelSize="s" value={answers['summary']} rows={6} />
    </>
  )
}

const dayIn = (answers: Answers) => ({
  day: answers['completed_on-day'],
  month: answers['completed_on-month'],
  year: answers['completed_on-year'],
})

type LevelProps = { readonly line: LineKey; readonly answers: Answers; readonly today: LocalDate }

function LevelAsked({ line, answers, today }: LevelProps) {
  const name = lineName(line)
  const offered = codesOn(LEVEL_LIST, today).filter(({ code }) => line.code !== 'reoffending' || code !== 'very-high')
  return (
    <>
      <Radios
        name={name}
        legend={lineLabel(line)}
        legendSize="s"
        inline
        value={answers[name]}
        items={offered.map(({ code, label }) => ({ value: code, label }))}
      />
      <Textarea
        name={`${name}-reason`}
        label={<LabelOf words={assessedLevel.fields.reason.label} of={lineLabel(line)} />}
        value={answers[`${name}-reason`]}
        rows={2}
      />
    </>
  )
}
