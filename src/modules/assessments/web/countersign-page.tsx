import { codesOn } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { ownDraft } from '#web/own-draft.ts'
import type { Visit } from '#web/visit.ts'
import { decideOnAssessment } from '../data/decide-on-assessment.ts'
import { ASSESSMENT_MOVES } from '../domain/assessment-status.ts'
import { COUNTERSIGNING_DECISIONS } from '../domain/countersigning-decisions.ts'
import { countersignature } from '../domain/countersignature.ts'
import { assessmentName } from './assessment-name.ts'
import { openAssessment, type OpenedAssessment } from './opened-assessment.ts'
import { DECIDE_PROBLEMS } from './problem-words.ts'
import { ReadingView } from './reading-view.tsx'

export const COUNTERSIGN: Words = { en: 'Countersign or return', cy: 'Cydlofnodi neu ddychwelyd' }
const SAVE: Words = { en: 'Save the decision', cy: 'Cadw’r penderfyniad' }
const COUNTERSIGNED: Words = { en: 'Countersigned', cy: 'Cydlofnodwyd' }
const RETURNED: Words = { en: 'Returned with your comments', cy: 'Dychwelwyd gyda’ch sylwadau' }
const NOBODY: Words = {
  en: 'Your account belongs to no member of staff. Ask an administrator to link it',
  cy: 'Nid yw eich cyfrif yn perthyn i aelod o staff. Gofynnwch i weinyddwr ei gysylltu',
}
export const COUNTERSIGN_FORM = 'assessment_countersign'

type Typed = { readonly decision: string; readonly comments: string }

/** The whole of the assessment, and under it what the manager decides. */
export async function showCountersign(visit: Visit): Promise<Response> {
  const opened = await openAssessment(visit)
  if (!ASSESSMENT_MOVES[opened.whole.status].includes('countersign')) return visit.goTo(opened.path)
  const { answers } = await draftFor(visit, opened)
  return ask(visit, opened, { decision: answers['decision'] ?? '', comments: answers['comments'] ?? '' })
}

const draftFor = (visit: Visit, { whole, path }: OpenedAssessment) =>
  ownDraft(visit, {
    name: COUNTERSIGN_FORM,
    about: whole.id,
    path: `${path}/countersign`,
    inputs: ['decision', 'comments'],
  })

export async function takeCountersign(visit: Visit): Promise<Response> {
  const opened = await openAssessment(visit)
  const form = await visit.form()
  const typed = { decision: form.text('decision'), comments: form.text('comments').trim() }
  const { decision, comments } = typed
  const { fields } = countersignature
  if (decision !== 'countersigned' && decision !== 'returned')
    return ask(visit, opened, typed, { decision: fields.decision.ask })
  if (comments.length > fields.comments.max) return ask(visit, opened, typed, { comments: TOO_LONG })
  const personId = await visit.look(reader => personOfAccount(reader, visit.visitor))
  if (personId === null) return ask(visit, opened, typed, { decision: NOBODY })
  const done = await visit.change(tx =>
    decideOnAssessment(tx, {
      assessmentId: opened.whole.id,
      decision,
      comments: comments === '' ? null : comments,
      personId,
      nation: visit.service.nation,
      on: visit.today,
    }),
  )
  if (done.ok) {
    await (await draftFor(visit, opened)).clear()
    return visit.goTo('/countersigning', decision === 'returned' ? RETURNED : COUNTERSIGNED)
  }
  const field = done.problem === 'comments-missing' ? 'comments' : 'decision'
  return ask(visit, opened, typed, { [field]: DECIDE_PROBLEMS[done.problem] })
}

const TOO_LONG: Words = {
  en: 'Comments must be 4,000 characters or fewer',
  cy: 'Rhaid i’r sylwadau fod yn 4,000 nod neu lai',
}

async function ask(
  visit: Visit,
  opened: OpenedAssessment,
  typed: Typed,
  errors: Readonly<Record<string, Words>> = {},
): Promise<Response> {
  const { child, whole, path } = opened
  const { draft, hidden } = await draftFor(visit, opened)
  return visit.page(
    {
      title: titleOf(COUNTERSIGN, child),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={COUNTERSIGN}
        caption={assessmentName(whole.values)}
        submit={SAVE}
        cancelPath={path}
        draft={draft}
        hidden={{ ...hidden, _child: child.id }}
      >
        <ReadingView whole={whole} />
        <Decision typed={typed} visit={visit} />
      </FormPage>
    </>,
  )
}

const CHOICES: Readonly<Record<string, Words>> = {
  countersigned: { en: 'Countersign it', cy: 'Ei gydlofnodi' },
  returned: { en: 'Return it, to be mended', cy: 'Ei ddychwelyd, i’w gywiro' },
}
const COMMENTS_HINT: Words = {
  en: 'If you return it, say what has to be mended',
  cy: 'Os ydych yn ei ddychwelyd, dywedwch beth y mae angen ei gywiro',
}

const Decision = ({ typed, visit }: { readonly typed: Typed; readonly visit: Visit }) => (
  <>
    <Radios
      name="decision"
      legend={countersignature.fields.decision.label}
      legendSize="m"
      value={typed.decision}
      items={codesOn(COUNTERSIGNING_DECISIONS, visit.today).map(({ code, label }) => ({
        value: code,
        label: CHOICES[code] ?? label,
      }))}
    />
    <Textarea
      name="comments"
      label={countersignature.fields.comments.label}
      labelSize="s"
      hint={COMMENTS_HINT}
      value={typed.comments}
      rows={5}
    />
  </>
)
