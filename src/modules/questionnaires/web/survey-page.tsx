import { codeLabel } from '#kernel/code-list.ts'
import { count, join, same, type Words } from '#kernel/language.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { LEAST_SHOWN } from '#statistics/small-numbers.ts'
import { asAt } from '#kernel/dated.ts'
import { StackedBars } from '#ui/charts/stacked-bars.tsx'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { KeepWords } from '#ui/patterns/keep-words.tsx'
import { Quotes } from '#ui/patterns/quotes.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import { Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type SaidInSurvey, surveyResults, type SurveyResults } from '../data/survey-results.ts'
import { ANSWER_CHOICES, type AnswerChoice, TRUTH } from '../domain/answer-choices.ts'
import { mayReadAnswers } from '../domain/may-read-answers.ts'
import { SURVEY_IDS, type SurveyId } from '../domain/questionnaire-ids.ts'
import { questionnaireOn } from '../domain/questionnaires.ts'
import { surveyResponse } from '../domain/survey-response.ts'
import { type QuestionSummary, surveySummary } from '../domain/survey-summary.ts'
import { resultsSince } from './results-since.ts'
import { spokenIn } from './spoken-in.ts'
import { SURVEY_TITLES } from './survey-titles.ts'

const IN_TWELVE_MONTHS: Words = { en: 'in the last 12 months', cy: 'yn y 12 mis diwethaf' }
const NONE: Words = { en: 'Nobody has answered in the last 12 months', cy: 'Does neb wedi ateb yn y 12 mis diwethaf' }
const TOO_FEW: Words = {
  en: 'Too few people have answered for their answers to be shown without showing who they are',
  cy: 'Mae rhy ychydig o bobl wedi ateb i ddangos eu hatebion heb ddangos pwy ydyn nhw',
}
const AS_WRITTEN: Words = {
  en: 'Words stand as they were written. If a name is among them, pass it on to nobody.',
  cy: 'Mae’r geiriau fel yr ysgrifennwyd nhw. Os oes enw yn eu plith, peidiwch â’i roi i neb.',
}
const ANSWER: Words = { en: 'Answer', cy: 'Ateb' }
const TIMES: Words = { en: 'Number', cy: 'Nifer' }
const SHARE: Words = { en: 'Share', cy: 'Cyfran' }
const WORDS: Words = { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' }
const KEEP: Words = { en: 'Keep these words as their voice', cy: 'Cadw’r geiriau hyn fel eu llais' }
const TRUE_FOR_THEM: Words = { en: 'What is true for them', cy: 'Beth sy’n wir iddyn nhw' }
const EACH_BAR: Words = {
  en: 'Each bar is something that should be true. Its parts show how many people said that it is.',
  cy: 'Rhywbeth a ddylai fod yn wir yw pob bar. Mae ei rannau’n dangos faint o bobl ddywedodd ei fod.',
}
const STATEMENT: Words = { en: 'Statement', cy: 'Gosodiad' }

export function surveyIn(visit: Visit): SurveyId {
  const survey = SURVEY_IDS.find(id => id === visit.param('survey'))
  if (!survey) throw new Problem(404)
  return survey
}

/** What was answered to a survey, question by question: how often, and in which words. */
export async function surveyPage(visit: Visit): Promise<Response> {
  const survey = surveyIn(visit)
  const results = await visit.look(reader => surveyResults(reader, survey, resultsSince(visit.today)))
  const mayRead = mayReadAnswers(results.responses, visit.may('child.read'), visit.today)
  const title = SURVEY_TITLES[survey]
  return visit.page(
    { title, back: { path: '/surveys' } },
    <>
      <Heading>{title}</Heading>
      {results.responses === 0 ? (
        <EmptyState title={NONE} />
      ) : mayRead ? (
        <Results survey={survey} results={results} visit={visit} />
      ) : (
        <>
          <EmptyState title={TOO_FEW} />
          <CertaintyNote basis={asAt(LEAST_SHOWN, visit.today)} />
        </>
      )}
    </>,
  )
}

type ResultsProps = { readonly survey: SurveyId; readonly results: SurveyResults; readonly visit: Visit }

function Results({ survey, results, visit }: ResultsProps) {
  const questions = surveySummary(questionnaireOn(`survey-${survey}`, visit.today), results)
  const [statements, others] = [questions.filter(isStatement), questions.filter(one => !isStatement(one))]
  return (
    <>
      <Paragraph look="lead">{join([count(surveyResponse.counted, results.responses), IN_TWELVE_MONTHS])}</Paragraph>
      {others
        .filter(({ counts }) => counts.length > 0)
        .map(one => (
          <ReadingColumn>
            <DataTable caption={one.question.asks} columns={columns(one.answered)} rows={one.counts} />
          </ReadingColumn>
        ))}
      <Statements summaries={statements} />
      <Heading level={2}>{WORDS}</Heading>
      <Paragraph>{AS_WRITTEN}</Paragraph>
      {questions.map(one => (
        <Said summary={one} survey={survey} mayKeep={visit.may('voice.write')} />
      ))}
    </>
  )
}

type Summary = QuestionSummary<SaidInSurvey>

const isStatement = ({ question }: Summary): boolean => question.choices === TRUTH

/** Whether something is so, from good to bad, as the ratings are drawn; what somebody is not sure of is neither. */
const TONES = { true: 3, sometimes: 2, 'not-true': 0, 'not-sure': null } as const

const Statements = ({ summaries }: { readonly summaries: readonly Summary[] }) => (
  <StackedBars
    id="statements"
    level={2}
    title={TRUE_FOR_THEM}
    summary={EACH_BAR}
    of={STATEMENT}
    parts={(['true', 'sometimes', 'not-true', 'not-sure'] as const).map(choice => ({
      label: codeLabel(ANSWER_CHOICES, choice),
      level: TONES[choice],
    }))}
    bars={summaries.map(({ question, counts }) => ({ label: question.asks, values: counts.map(({ times }) => times) }))}
  />
)

type SaidProps = { readonly summary: Summary; readonly survey: SurveyId; readonly mayKeep: boolean }

const Said = ({ summary: { question, said }, survey, mayKeep }: SaidProps) =>
  said.length === 0 ? null : (
    <>
      <Heading level={3}>{question.asks}</Heading>
      <Quotes
        quotes={said.map(one => ({
          said: one.said,
          language: spokenIn(one.language) ?? undefined,
          by: [one.language !== null && codeLabel(LANGUAGES, one.language)],
          below: mayKeep && <KeepWords label={KEEP} path={`/surveys/${survey}/voice`} hidden={{ answer: one.id }} />,
        }))}
      />
    </>
  )

type Row = { readonly choice: AnswerChoice; readonly times: number }

const columns = (answered: number): readonly Column<Row>[] => [
  { id: 'answer', label: ANSWER, cell: ({ choice }) => codeLabel(ANSWER_CHOICES, choice) },
  { id: 'times', label: TIMES, numeric: true, cell: ({ times }) => times },
  {
    id: 'share',
    label: SHARE,
    numeric: true,
    cell: ({ times }) => (answered === 0 ? '' : same(`${Math.round((100 * times) / answered)}%`)),
  },
]
