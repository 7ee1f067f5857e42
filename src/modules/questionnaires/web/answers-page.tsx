import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { idIn } from '#modules/cases/index.ts'
import { type ChildHead, openChild, RecordHeader, titleOf } from '#modules/children/index.ts'
import { Fieldset } from '#ui/govuk/fieldset.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { answersIn } from '#web/draft-fields.ts'
import type { Answers } from '#web/drafts.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type SelfAssessmentInFull, selfAssessmentsOf } from '../data/self-assessments-of.ts'
import { typeAnswers } from '../data/type-answers.ts'
import { ANSWER_CHOICES } from '../domain/answer-choices.ts'
import { mayBeTypedIn } from '../domain/may-be-answered.ts'
import type { Question } from '../domain/questionnaire.ts'
import { questionnaireVersion } from '../domain/questionnaires.ts'
import { readAnswer } from './read-answer.ts'
import { TAB } from './words.ts'

export const ANSWERS_FORM = {
  name: 'self_assessment_answers',
  title: { en: 'The answers of a self-assessment', cy: 'Atebion hunanasesiad' },
}
const TITLE: Words = { en: 'What was answered', cy: 'Yr hyn a atebwyd' }
const LEAD: Words = {
  en: 'Leave blank what was left out. Write words as they were said.',
  cy: 'Gadewch yn wag yr hyn a adawyd allan. Ysgrifennwch y geiriau fel y dywedwyd nhw.',
}
const SAVE: Words = { en: 'Save the answers', cy: 'Cadw’r atebion' }
const SAVED: Words = { en: 'Saved', cy: 'Cadwyd' }
const OWN_WORDS: Words = { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' }
const CLOSED: Words = {
  en: 'These answers were followed up, or given on a device, and can no longer be changed here. Begin a new self-assessment for new answers.',
  cy: 'Gweithredwyd ar yr atebion hyn, neu rhoddwyd nhw ar ddyfais, ac ni ellir eu newid yma mwyach. Dechreuwch hunanasesiad newydd ar gyfer atebion newydd.',
}

type Opened = {
  readonly child: ChildHead
  readonly one: SelfAssessmentInFull
  readonly questions: readonly Question[]
  readonly draft: OwnDraft
  readonly path: string
}

async function openAnswers(visit: Visit): Promise<Opened> {
  const child = await openChild(visit)
  const id = idIn(visit, 'id')
  const one = found((await visit.look(reader => selfAssessmentsOf(reader, child.id))).find(each => each.id === id))
  if (!mayBeTypedIn(one)) throw new Problem(409, CLOSED)
  const questions = questionnaireVersion(`self-${one.who}`, one.form_version)?.questions ?? []
  const path = `/children/${child.id}${TAB}`
  const draft = await ownDraft(visit, {
    name: ANSWERS_FORM.name,
    about: id,
    path: `${path}/${id}/answers`,
    inputs: questions.flatMap(question => [`choice-${question.id}`, `said-${question.id}`]),
  })
  return { child, one, questions, draft, path }
}

/** Asks for the answers that somebody gave on paper or in conversation; on a device there is nothing to type. */
export async function answersPage(visit: Visit): Promise<Response> {
  const opened = await openAnswers(visit)
  const stored = Object.fromEntries(
    opened.one.answers.flatMap(({ question, choice, said }) => [
      [`choice-${question}`, choice ?? ''],
      [`said-${question}`, said ?? ''],
    ]),
  )
  return ask(visit, opened, { ...stored, ...opened.draft.answers }, {})
}

export async function takeAnswers(visit: Visit): Promise<Response> {
  const opened = await openAnswers(visit)
  const typed = answersIn(await visit.form())
  await opened.draft.keep(typed)
  const read = opened.questions.map(question => readAnswer(question, typed, `-${question.id}`))
  const errors = Object.assign({}, ...read.map(one => one.errors)) as Readonly<Record<string, Words>>
  if (Object.keys(errors).length > 0) return ask(visit, opened, typed, errors)
  const { id } = opened.one
  await visit.change(tx =>
    typeAnswers(
      tx,
      { id, childId: opened.child.id },
      read.map(({ answer }) => answer),
    ),
  )
  await opened.draft.clear()
  return visit.goTo(`${opened.path}#${id}`, SAVED)
}

function ask(visit: Visit, opened: Opened, answers: Answers, errors: Readonly<Record<string, Words>>): Response {
  const { child, questions, draft, path } = opened
  return visit.page(
    {
      title: titleOf(TITLE, child),
      errors,
      back: { path },
      status: Object.keys(errors).length > 0 ? 400 : 200,
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={TITLE}
        lead={<Paragraph>{LEAD}</Paragraph>}
        submit={SAVE}
        cancelPath={path}
        draft={draft.draft}
        hidden={{ ...draft.hidden, _child: child.id }}
      >
        {questions.map(question => (
          <QuestionFields question={question} answers={answers} />
        ))}
      </FormPage>
    </>,
  )
}

const QuestionFields = ({ question, answers }: { readonly question: Question; readonly answers: Answers }) => (
  <Fieldset legend={question.asks} legendSize="m">
    {question.choices.length > 0 && (
      <Radios
        name={`choice-${question.id}`}
        small
        inline
        value={answers[`choice-${question.id}`]}
        items={question.choices.map(choice => ({ value: choice, label: codeLabel(ANSWER_CHOICES, choice) }))}
      />
    )}
    <Textarea name={`said-${question.id}`} label={OWN_WORDS} value={answers[`said-${question.id}`]} rows={2} />
  </Fieldset>
)
