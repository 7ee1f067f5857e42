import { join, same, type Words } from '#kernel/language.ts'
import type { KeyQuestion } from '#modules/frameworks/domain/framework.ts'
import { isAnswer } from '#modules/ratings/domain/judgement.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { TwoPanes } from '#ui/text/two-panes.tsx'
import { ownDraft } from '#web/own-draft.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { saveJudgement } from '../data/save-judgement.ts'
import { type Applies, applicability, overrules } from '../domain/applicability.ts'
import { auditJudgement } from '../domain/audit-judgement.ts'
import type { AuditsParts } from './audit-parts.ts'
import { openAudit } from './open-audit.ts'
import { pageOfEvent } from './pointers.ts'
import {
  type AskedQuestion,
  JUDGEMENT_INPUTS,
  JudgedQuestion,
  QuestionFields,
  QuestionLead,
  type TypedJudgement,
} from './question-form.tsx'
import { RecordPane, THE_RECORD } from './record-pane.tsx'
import { REFUSED } from './refused.ts'

/** The form as the list of drafts names it. */
export const JUDGEMENT_FORM = { name: 'audit-judgement', title: auditJudgement.title }

const SAVE: Words = { en: 'Save the judgement', cy: 'Cadw’r dyfarniad' }
const NEXT: Words = { en: 'Save and go to the next question', cy: 'Cadw a mynd i’r cwestiwn nesaf' }
const SAVED: Words = { en: 'Judgement saved', cy: 'Cadwyd y dyfarniad' }
const OVERRULE_ASK: Words = {
  en: 'Enter why you judge otherwise than the record suggests',
  cy: 'Rhowch pam rydych yn barnu’n wahanol i’r hyn y mae’r cofnod yn ei awgrymu',
}

const { answer: ANSWER, reasoning: REASONING, against_record: AGAINST } = auditJudgement.fields

async function openQuestion(visit: Visit, parts: AuditsParts): Promise<AskedQuestion> {
  const opened = await openAudit(visit, parts)
  const { one, child, facts, path } = opened
  const question = found(one.questions.find(({ id }) => id === visit.param('question')))
  const here = `${path}/questions/${question.id}`
  const draft = await ownDraft(visit, {
    name: JUDGEMENT_FORM.name,
    about: `${one.id} ${question.id}`,
    path: here,
    inputs: JUDGEMENT_INPUTS,
  })
  return {
    ...opened,
    pageOf: (event: string) => pageOfEvent(parts.sources, child.id, event),
    question,
    draft,
    here,
    applies: applicability(question.appliesTo?.where ?? 'every-case', facts),
  }
}

/** One key question of an audit, with what the record says of it beside it. */
export const questionPage = (parts: AuditsParts) => async (visit: Visit) => {
  const asked = await openQuestion(visit, parts)
  const before = asked.one.judgements.get(asked.question.id)
  const saved: TypedJudgement = {
    answer: before?.values.answer ?? (asked.applies.applies === false ? 'na' : ''),
    reasoning:
      before?.values.reasoning ?? (asked.applies.applies === false ? asked.applies.because[visit.language] : ''),
    against_record: before?.values.against_record ?? '',
    pointers: (before?.pointers ?? []).map(({ values }) => `${values.event} ${values.record}`).join(';'),
  }
  return show(visit, asked, { ...saved, ...asked.draft.answers })
}

export const takeJudgement = (parts: AuditsParts) => async (visit: Visit) => {
  const asked = await openQuestion(visit, parts)
  const form = await visit.form()
  const typed: TypedJudgement = {
    answer: form.text('answer'),
    reasoning: form.text('reasoning').trim(),
    against_record: form.text('against_record').trim(),
    pointers: form.all('pointers').join(';'),
  }
  await asked.draft.keep(typed)
  const errors = mistakes(typed, asked.applies)
  if (Object.keys(errors).length > 0 || !isAnswer(typed.answer)) return show(visit, asked, typed, errors)
  const judgement = { ...typed, answer: typed.answer }
  const done = await visit.change(tx =>
    saveJudgement(tx, {
      auditId: asked.one.id,
      question: asked.question.id,
      answer: judgement.answer,
      reasoning: judgement.reasoning,
      againstRecord: overrules(asked.applies, judgement.answer) ? judgement.against_record : null,
      pointers: chosenPlaces(asked, typed),
    }),
  )
  if (!done.ok) return show(visit, asked, typed, { answer: REFUSED[done.problem] })
  await asked.draft.clear()
  const next = form.text('_next') === 'yes' ? nextQuestion(asked) : undefined
  return visit.goTo(next ? `${asked.path}/questions/${next.id}` : asked.path, SAVED)
}

/** What was ticked of the places offered, and what stood pointed to before, though it is offered no longer. */
function chosenPlaces({ places, one, question }: AskedQuestion, { pointers }: TypedJudgement) {
  const ticked = new Set(pointers.split(';'))
  const before = (one.judgements.get(question.id)?.pointers ?? []).map(
    ({ values: { event, record, happened_on, words } }) => ({
      ...{ event, record, happened_on, words },
      key: `${event} ${record}`,
    }),
  )
  const offered = [...places, ...before.filter(({ key }) => !places.some(place => place.key === key))]
  return offered
    .filter(({ key }) => ticked.has(key))
    .map(({ event, record, happened_on, words }) => ({ event, record, happened_on, words }))
}

function mistakes(
  { answer, reasoning, against_record }: TypedJudgement,
  applies: Applies,
): Readonly<Record<string, Words>> {
  return {
    ...(isAnswer(answer) ? {} : { answer: ANSWER.ask }),
    ...tooLong('reasoning', reasoning, REASONING),
    ...tooLong('against_record', against_record, AGAINST),
    ...(reasoning === '' ? { reasoning: REASONING.ask } : {}),
    ...(overrules(applies, answer) && isAnswer(answer) && against_record === ''
      ? { against_record: OVERRULE_ASK }
      : {}),
  }
}

const tooLong = (name: string, text: string, { max, label }: { readonly max: number; readonly label: Words }) =>
  [...text].length > max
    ? { [name]: join([label, { en: `${max} characters at most`, cy: `${max} nod ar y mwyaf` }], ': ') }
    : {}

const nextQuestion = ({ one, question }: AskedQuestion): KeyQuestion | undefined =>
  one.questions[one.questions.findIndex(({ id }) => id === question.id) + 1]

function show(
  visit: Visit,
  asked: AskedQuestion,
  typed: TypedJudgement,
  errors: Readonly<Record<string, Words>> = {},
): Response {
  const { one, child, question, path, draft, here } = asked
  const isOpen = one.values.completed_on === null
  const title = join([same(question.id), question.asks])
  return visit.page(
    {
      title: titleOf(title, child),
      wide: true,
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <TwoPanes label={THE_RECORD} id="record" beside={<RecordPane opened={asked} />}>
        {isOpen ? (
          <FormPage
            title={question.asks}
            caption={question.id}
            lead={<QuestionLead asked={asked} />}
            action={here}
            submit={SAVE}
            also={nextQuestion(asked) && { label: NEXT, name: '_next', value: 'yes' }}
            cancelPath={path}
            draft={draft.draft}
            hidden={{ ...draft.hidden, _child: child.id }}
          >
            <QuestionFields asked={asked} typed={typed} visit={visit} />
          </FormPage>
        ) : (
          <JudgedQuestion asked={asked} visit={visit} />
        )}
      </TwoPanes>
    </>,
  )
}
