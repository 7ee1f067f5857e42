import type { Db } from '#db/db.ts'
import { inService, lookInService, type Reader, type Worker, type Writer } from '#db/work.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { LargeQuestion } from '#ui/patterns/large-question.tsx'
import { LargeSheet } from '#ui/patterns/large-sheet.tsx'
import type { OpenRoute } from '#web/routes.ts'
import type { Call } from '#web/visit.ts'
import { answerHandedOver } from '../data/answer-handed-over.ts'
import { answersGiven } from '../data/answers-given.ts'
import { closeHandover } from '../data/close-handover.ts'
import { handOver } from '../data/hand-over.ts'
import { type OpenHandover, openHandover } from '../data/open-handover.ts'
import { ANSWER_CHOICES } from '../domain/answer-choices.ts'
import type { Answer } from '../domain/follow-up.ts'
import type { Question } from '../domain/questionnaire.ts'
import { closedPage, thankYouPage, thanksPath } from './answer-ends.tsx'
import { readAnswer } from './read-answer.ts'

const START: Words = { en: 'Start', cy: 'Dechrau' }
const GO_ON: Words = { en: 'Go on', cy: 'Mynd ymlaen' }
const LAST: Words = { en: 'That was the last question', cy: 'Dyna’r cwestiwn olaf' }
const MAY_GO_BACK: Words = {
  en: 'You can go back and change an answer. When you have finished, you cannot.',
  cy: 'Gallwch fynd yn ôl a newid ateb. Ar ôl gorffen, allwch chi ddim.',
}
const FINISHED: Words = { en: 'I have finished', cy: 'Dw i wedi gorffen' }
const PLACE: Phrase<{ readonly at: number; readonly of: number }> = {
  en: ({ at, of }) => `Question ${at} of ${of}`,
  cy: ({ at, of }) => `Cwestiwn ${at} o ${of}`,
}

type Open = { readonly call: Call; readonly handover: OpenHandover; readonly path: string }

/** What the token of the address opens, within the service of the address; anything else is one plain page. */
export function answerRoutes(db: Db): readonly OpenRoute[] {
  const opened =
    (handle: (open: Open, given: ReadonlyMap<string, Answer>) => Response) =>
    async (call: Call): Promise<Response> => {
      const found = await lookInService(db, workerFor(call), reader => withAnswers(reader, call))
      return found ? handle({ call, handover: found.handover, path: pathOf(call) }, found.given) : closedPage(call)
    }
  const changing =
    (handle: (open: Open, tx: Writer) => Promise<Response>) =>
    async (call: Call): Promise<Response> => {
      await call.form() // read before the transaction begins: a slow device holds nothing up
      return inService(db, workerFor(call), async tx => {
        const handover = await openHandover(tx, call.param('token'), call.now)
        return handover ? handle({ call, handover, path: pathOf(call) }, tx) : closedPage(call)
      })
    }
  const at = '/answer/:service/:token'
  return [
    { method: 'get', path: '/answer/thank-you', gate: 'anyone', handle: thankYouPage },
    { method: 'get', path: at, gate: 'anyone', handle: opened(startPage) },
    { method: 'post', path: at, gate: 'anyone', handle: changing(beginResponse) },
    { method: 'get', path: `${at}/finish`, gate: 'anyone', handle: opened(lastPage) },
    { method: 'post', path: `${at}/finish`, gate: 'anyone', handle: changing(finish) },
    { method: 'get', path: `${at}/:question`, gate: 'anyone', handle: opened(questionPage) },
    { method: 'post', path: `${at}/:question`, gate: 'anyone', handle: changing(takeAnswer) },
  ]
}

/** Nobody’s account: the database is told the service, and every question to it is bound to the token’s own. */
const workerFor = (call: Call): Worker => ({
  serviceId: call.param('service'),
  accountId: null,
  request: call.requestId,
})

const pathOf = (call: Call): string => `/answer/${call.param('service')}/${call.param('token')}`

async function withAnswers(reader: Reader, call: Call) {
  const handover = await openHandover(reader, call.param('token'), call.now)
  return handover && { handover, given: await answersGiven(reader, handover) }
}

function startPage({ call, handover, path }: Open, given: ReadonlyMap<string, Answer>): Response {
  const { questionnaire, purpose } = handover
  const next = questionnaire.questions.find(({ id }) => !given.has(id))
  const start =
    purpose === 'survey-link' ? (
      <InlineForm action={path}>
        <Button once>{START}</Button>
      </InlineForm>
    ) : (
      <Button href={`${path}/${next?.id ?? 'finish'}`}>{given.size === 0 ? START : GO_ON}</Button>
    )
  return call.page(
    { title: questionnaire.name, bare: true },
    <LargeSheet title={questionnaire.name} says={questionnaire.greeting}>
      {start}
    </LargeSheet>,
  )
}

/** Whoever follows the link to a survey gets questions of their own, which close after them. */
async function beginResponse({ call, handover, path }: Open, tx: Writer): Promise<Response> {
  const { purpose, survey, questionnaire } = handover
  const first = questionnaire.questions[0]?.id ?? 'finish'
  if (purpose !== 'survey-link' || survey === null) return call.go(`${path}/${first}`)
  const token = await handOver(tx, { purpose: 'survey', survey, byLink: true }, call.now)
  return call.go(`/answer/${call.param('service')}/${token}/${first}`)
}

const indexOf = ({ call, handover }: Open): number =>
  handover.purpose === 'survey-link'
    ? -1
    : handover.questionnaire.questions.findIndex(({ id }) => id === call.param('question'))

function questionPage(open: Open, given: ReadonlyMap<string, Answer>): Response {
  const index = indexOf(open)
  const question = open.handover.questionnaire.questions[index]
  if (!question) return closedPage(open.call)
  const answer = given.get(question.id)
  return ask(open, { question, index, choice: answer?.choice ?? null, said: answer?.said ?? '', errors: {} })
}

type Asked = {
  readonly question: Question
  readonly index: number
  readonly choice: string | null
  readonly said: string
  readonly errors: Readonly<Record<string, Words>>
}

function ask({ call, handover, path }: Open, { question, index, choice, said, errors }: Asked): Response {
  const { questions } = handover.questionnaire
  const before = questions[index - 1]
  const place = { at: index + 1, of: questions.length }
  return call.page(
    {
      title: question.asks,
      bare: true,
      errors,
      back: { path: before ? `${path}/${before.id}` : path },
      status: Object.keys(errors).length > 0 ? 400 : 200,
    },
    <LargeQuestion
      progress={{ label: say(PLACE, place), ...place }}
      asks={question.asks}
      help={question.help}
      choices={question.choices.map(value => ({ value, label: codeLabel(ANSWER_CHOICES, value) }))}
      choice={choice}
      said={said}
    />,
  )
}

async function takeAnswer(open: Open, tx: Writer): Promise<Response> {
  const { call, handover, path } = open
  const { questions } = handover.questionnaire
  const index = indexOf(open)
  const question = questions[index]
  if (!question) return closedPage(call)
  const form = await call.form()
  const typed = form.text('leave') === 'yes' ? {} : form.texts
  const { answer, errors } = readAnswer(question, typed)
  if (Object.keys(errors).length > 0)
    return ask(open, { question, index, choice: answer.choice, said: typed['said'] ?? '', errors })
  await answerHandedOver(tx, handover, answer, { on: call.today, language: call.language })
  return call.go(`${path}/${questions[index + 1]?.id ?? 'finish'}`)
}

function lastPage({ call, handover, path }: Open): Response {
  const last = handover.questionnaire.questions.at(-1)
  if (handover.purpose === 'survey-link') return closedPage(call)
  return call.page(
    { title: LAST, bare: true, back: { path: `${path}/${last?.id ?? ''}` } },
    <LargeSheet title={LAST} says={[MAY_GO_BACK]}>
      <InlineForm action={`${path}/finish`}>
        <Button once>{FINISHED}</Button>
      </InlineForm>
    </LargeSheet>,
  )
}

async function finish({ call, handover }: Open, tx: Writer): Promise<Response> {
  if (handover.purpose === 'survey-link') return closedPage(call)
  await closeHandover(tx, handover.id, call.now)
  return call.go(thanksPath(handover.byLink))
}
