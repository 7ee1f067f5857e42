import { codesOn } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import { dayWords, type ProgrammeInFull, programmeChoices, programmesOf } from '#modules/cases/index.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { type ChildHead, openChild, RecordHeader, titleOf } from '#modules/children/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { Select } from '#ui/govuk/select.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Choice } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { latestCompleted, type LatestCompleted } from '../data/latest-completed.ts'
import { openDraft, startAssessment } from '../data/start-assessment.ts'
import { ASSESSMENT_STAGES } from '../domain/assessment-stages.ts'
import { assessment } from '../domain/assessment.ts'
import { formPages } from '../domain/form-pages.ts'
import { formOn, FORMS } from '../domain/forms.ts'
import { REVIEW_REASONS } from '../domain/review-reasons.ts'
import { usualForm } from '../domain/usual-form.ts'
import { START_PROBLEMS } from './problem-words.ts'

const TITLE: Words = { en: 'Start an assessment', cy: 'Dechrau asesiad' }
const START: Words = { en: 'Start', cy: 'Dechrau' }
const COPIES: Words = {
  en: 'It begins with what was completed on',
  cy: 'Mae’n dechrau gyda’r hyn a gwblhawyd ar',
}
const COPIES_MORE: Words = {
  en: 'Change what has changed; the rest stands.',
  cy: 'Newidiwch yr hyn sydd wedi newid; mae’r gweddill yn sefyll.',
}
const SEE_DRAFT: Words = { en: 'Go to the one that was started', cy: 'Mynd i’r un a ddechreuwyd' }
const NO_PROGRAMME: Words = {
  en: 'An assessment belongs to a programme, and this child has none that goes on.',
  cy: 'Mae asesiad yn perthyn i raglen, ac nid oes gan y plentyn hwn un sy’n parhau.',
}
const ADD_PROGRAMME: Words = { en: 'Add a programme', cy: 'Ychwanegu rhaglen' }
const USUAL: Words = { en: 'The usual form for this programme', cy: 'Y ffurflen arferol ar gyfer y rhaglen hon' }

type Typed = { readonly programme_id: string; readonly form: string; readonly stage: string; readonly reason: string }

type Known = {
  readonly programmes: readonly ProgrammeInFull[]
  readonly choices: readonly Choice[]
  readonly last: LatestCompleted | null
}

const knownOf = (visit: Visit, childId: string): Promise<Known> =>
  visit.look(async reader => {
    const programmes = (await programmesOf(reader, childId, visit.today)).filter(
      ({ values }) => values.ended_on === null || values.ended_on >= visit.today,
    )
    const ids = new Set(programmes.map(({ id }) => id))
    return {
      programmes,
      choices: (await programmeChoices(reader, childId, visit.today)).filter(({ value }) => ids.has(value)),
      last: await latestCompleted(reader, childId, programmes.length === 1 ? (programmes[0]?.id ?? null) : null),
    }
  })

/** One page: in which programme, with which form, at which point of the work. */
export async function newAssessmentPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const known = await knownOf(visit, child.id)
  const named = known.programmes.find(({ id }) => id === visit.query('programme'))
  const only = named ?? (known.programmes.length === 1 ? known.programmes[0] : undefined)
  return ask(visit, child, known, {
    programme_id: only?.id ?? '',
    form: only ? usualForm(programmeGroup(only.values.kind)) : '',
    stage: codeIn(ASSESSMENT_STAGES, visit.query('stage')) ?? (known.last ? 'review' : 'start'),
    reason: codeIn(REVIEW_REASONS, visit.query('reason')) ?? '',
  })
}

const codeIn = (list: typeof ASSESSMENT_STAGES, text: string): string | undefined =>
  list.codes.find(({ code }) => code === text)?.code

/** Starts it; a refusal is told beside what it is about, with what was chosen. */
export async function takeNewAssessment(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const form = await visit.form()
  const typed: Typed = {
    programme_id: form.text('programme_id'),
    form: form.text('form'),
    stage: form.text('stage'),
    reason: form.text('reason'),
  }
  const known = await knownOf(visit, child.id)
  const refused = (errors: Readonly<Record<string, Words>>, draftId?: string) =>
    ask(visit, child, known, typed, errors, draftId)
  const errors = missing(typed)
  const formId = FORMS.find(({ id }) => id === typed.form)?.id
  if (Object.keys(errors).length > 0 || formId === undefined)
    return refused({ ...(formId === undefined ? { form: assessment.fields.form.ask } : {}), ...errors })
  const started = await visit.change(async tx =>
    startAssessment(tx, {
      childId: child.id,
      programmeId: typed.programme_id,
      form: formId,
      stage: typed.stage,
      reason: typed.stage === 'review' ? typed.reason : null,
      authorId: await personOfAccount(tx, visit.visitor),
      nation: visit.service.nation,
      on: visit.today,
    }),
  )
  if (started.ok) return visit.goTo(firstPage(child.id, started.value.id, visit, formId))
  const draftId = await visit.look(reader => openDraft(reader, typed.programme_id))
  return refused(
    { programme_id: START_PROBLEMS[started.problem] },
    started.problem === 'another-draft-is-open' ? (draftId ?? undefined) : undefined,
  )
}

const firstPage = (childId: string, id: string, { today }: Visit, form: Parameters<typeof formOn>[0]): string => {
  const first = formPages(formOn(form, today).sections)[0]
  return `/children/${childId}/assessments/${id}${first ? `/sections/${first.id}` : ''}`
}

function missing({ programme_id, stage, reason }: Typed): Readonly<Record<string, Words>> {
  const { fields } = assessment
  return {
    ...(isUuid(programme_id) ? {} : { programme_id: START_PROBLEMS['programme-not-found'] }),
    ...(codeIn(ASSESSMENT_STAGES, stage) ? {} : { stage: fields.stage.ask }),
    ...(stage === 'review' && !codeIn(REVIEW_REASONS, reason) ? { reason: fields.reason.ask } : {}),
  }
}

const isUuid = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text)

function ask(
  visit: Visit,
  child: ChildHead,
  known: Known,
  typed: Typed,
  errors: Readonly<Record<string, Words>> = {},
  draftId?: string,
): Response {
  const tab = `/children/${child.id}/assessments`
  return visit.page(
    {
      title: titleOf(TITLE, child),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path: tab },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      {known.programmes.length === 0 ? (
        <NoProgramme childId={child.id} />
      ) : (
        <FormPage
          title={TITLE}
          lead={<Lead last={known.last} draftPath={draftId && `${tab}/${draftId}`} />}
          submit={START}
          cancelPath={tab}
        >
          <Fields known={known} typed={typed} visit={visit} />
        </FormPage>
      )}
    </>,
  )
}

const NoProgramme = ({ childId }: { readonly childId: string }) => (
  <>
    <Paragraph>{NO_PROGRAMME}</Paragraph>
    <Paragraph>
      <Link path={`/children/${childId}/programmes/new`}>{ADD_PROGRAMME}</Link>
    </Paragraph>
  </>
)

type LeadProps = { readonly last: LatestCompleted | null; readonly draftPath: string | undefined }

const Lead = ({ last, draftPath }: LeadProps) => (
  <>
    {last && last.origin === 'here' && (
      <Paragraph>{join([join([COPIES, dayWords(last.completed_on)]), COPIES_MORE], '. ')}</Paragraph>
    )}
    {draftPath && (
      <Paragraph>
        <Link path={draftPath}>{SEE_DRAFT}</Link>
      </Paragraph>
    )}
  </>
)

type FieldsProps = { readonly known: Known; readonly typed: Typed; readonly visit: Visit }

function Fields({ known: { choices, programmes }, typed, visit }: FieldsProps) {
  const { programme_id, form, stage, reason } = assessment.fields
  const usual = programmes.find(({ id }) => id === typed.programme_id)
  const usualId = usual && usualForm(programmeGroup(usual.values.kind))
  const items = codesOn(REVIEW_REASONS, visit.today).map(({ code, label }) => ({ value: code, text: label }))
  return (
    <>
      <Radios
        name="programme_id"
        legend={programme_id.label}
        legendSize="s"
        value={typed.programme_id}
        items={choices}
      />
      <Radios
        name="form"
        legend={form.label}
        legendSize="s"
        value={typed.form}
        items={FORMS.filter(one => one === formOn(one.id, visit.today)).map(one => ({
          value: one.id,
          label: one.name,
          hint: one.id === usualId ? join([USUAL, one.about], '. ') : one.about,
        }))}
      />
      <Radios
        name="stage"
        legend={stage.label}
        legendSize="s"
        value={typed.stage}
        items={codesOn(ASSESSMENT_STAGES, visit.today).map(({ code, label }) => ({
          value: code,
          label,
          ...(code === 'review'
            ? {
                conditional: (
                  <Select
                    name="reason"
                    label={reason.label}
                    value={typed.reason}
                    items={[{ value: '', text: SELECT }, ...items]}
                  />
                ),
              }
            : {}),
        }))}
      />
    </>
  )
}

const SELECT: Words = { en: 'Select an option', cy: 'Dewiswch opsiwn' }
