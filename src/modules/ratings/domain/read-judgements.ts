import type { Words } from '#kernel/language.ts'
import { caseQuestions, findQuestion, standardsOf } from '#modules/frameworks/domain/find.ts'
import type { Framework, KeyQuestion } from '#modules/frameworks/domain/framework.ts'
import { type Answer, isAnswer, type Judgement } from './judgement.ts'

/** A line of a table of judgements: where it starts in its file, and its cells. The first line holds the headings. */
type Line = { readonly line: number; readonly cells: readonly string[] }

/** What is wrong with a line, and what to do. */
export type JudgementProblem = { readonly line: number; readonly words: Words }

export type JudgementReading = {
  readonly judgements: readonly Judgement[]
  /** In the order of their lines. Judgements with problems beside them are not to be rated. */
  readonly problems: readonly JudgementProblem[]
}

const COLUMNS = ['case', 'question', 'answer'] as const
type Column = (typeof COLUMNS)[number]
type Texts = Readonly<Record<Column, string>>

/** Reads a table with the columns case, question and answer, and finds everything that stands against rating it. */
export function readJudgements(framework: Framework, [headings, ...lines]: readonly Line[]): JudgementReading {
  const titles = (headings?.cells ?? []).map(tidy).map(title => title.toLowerCase())
  const missing = COLUMNS.filter(column => !titles.includes(column))
  if (!headings || missing.length > 0 || lines.length === 0) {
    const words = headings && missing.length > 0 ? columnMissing(missing) : NO_JUDGEMENTS
    return { judgements: [], problems: [{ line: headings?.line ?? 1, words }] }
  }
  const reader = judgementReader(framework)
  const judgements: Judgement[] = []
  const problems: JudgementProblem[] = []
  for (const { line, cells } of lines) {
    const text = (column: Column) => tidy(cells[titles.indexOf(column)] ?? '')
    const read = reader(line, { case: text('case'), question: text('question'), answer: text('answer').toLowerCase() })
    if ('case' in read) judgements.push(read)
    else problems.push(...read.map(words => ({ line, words })))
  }
  return { judgements, problems }
}

const tidy = (text: string): string => text.normalize('NFC').trim()

/** Reads line after line and remembers where each case was judged on each question. */
function judgementReader(framework: Framework) {
  const questions = new Map<string, KeyQuestion | undefined>()
  const judgedIn = new Map<string, number>()
  const questionNamed = (text: string): KeyQuestion | undefined => {
    if (!questions.has(text)) questions.set(text, findQuestion(framework, text))
    return questions.get(text)
  }
  return (line: number, texts: Texts): Judgement | readonly Words[] => {
    const question = questionNamed(texts.question)
    const key = `${question?.id ?? ''} ${texts.case}`
    const earlier = judgedIn.get(key)
    judgedIn.set(key, line)
    const problems = [
      ...(texts.case === '' ? [NO_CASE] : []),
      ...questionProblems(framework, texts.question, question),
      ...(isAnswer(texts.answer) ? [] : [answerUnknown(texts.answer)]),
      ...(question && earlier !== undefined ? [judgedTwice(texts.case, question.id, earlier)] : []),
    ]
    if (problems.length > 0 || !question) return problems
    return { case: texts.case, question: question.id, answer: texts.answer as Answer }
  }
}

function questionProblems(framework: Framework, text: string, question: KeyQuestion | undefined): readonly Words[] {
  if (question?.judgedOn === 'cases') return []
  const known = standardsOf(framework)
    .flatMap(caseQuestions)
    .map(({ id }) => id)
    .join(', ')
  return [question ? judgedOnEvidence(question.id, known) : questionUnknown(text, framework.id, known)]
}

const NO_JUDGEMENTS: Words = {
  en: 'There are no judgements. Add a line for each case and question, below the headings case,question,answer.',
  cy: 'Nid oes dyfarniadau. Ychwanegwch linell ar gyfer pob achos a chwestiwn, o dan y penawdau case,question,answer.',
}

const NO_CASE: Words = {
  en: 'The case is missing. Write the number by which you know it.',
  cy: 'Mae’r achos ar goll. Ysgrifennwch y rhif yr ydych yn ei adnabod wrtho.',
}

const columnMissing = (missing: readonly string[]): Words => ({
  en: `Columns missing: ${missing.join(', ')}. The first line must name the columns case, question and answer.`,
  cy: `Colofnau ar goll: ${missing.join(', ')}. Rhaid i’r llinell gyntaf enwi’r colofnau case, question ac answer.`,
})

const questionUnknown = (text: string, framework: string, known: string): Words => ({
  en: `There is no question “${text}” in ${framework}. Questions judged in cases: ${known}.`,
  cy: `Ni cheir y cwestiwn hwn: “${text}”. Fframwaith: ${framework}. Cwestiynau a fernir mewn achosion: ${known}.`,
})

const judgedOnEvidence = (question: string, known: string): Words => ({
  en: `Question ${question} is judged on evidence as a whole, not in cases. Questions judged in cases: ${known}.`,
  cy: `Bernir y cwestiwn hwn ar dystiolaeth gyfan, nid mewn achosion: ${question}. Cwestiynau a fernir mewn achosion: ${known}.`,
})

const answerUnknown = (text: string): Words =>
  text === ''
    ? { en: 'The answer is missing. Write yes, no or na.', cy: 'Mae’r ateb ar goll. Ysgrifennwch yes, no neu na.' }
    : {
        en: `The answer “${text}” is not known. Write yes, no or na.`,
        cy: `Nid yw’r ateb hwn yn hysbys: “${text}”. Ysgrifennwch yes, no neu na.`,
      }

const judgedTwice = (one: string, question: string, earlier: number): Words => ({
  en: `Case “${one}” was judged on question ${question} in line ${earlier} already. Keep one of the two lines.`,
  cy: `Barnwyd yr achos eisoes ar y cwestiwn. Achos: “${one}”; cwestiwn: ${question}; llinell: ${earlier}. Cadwch un o’r ddwy linell.`,
})
