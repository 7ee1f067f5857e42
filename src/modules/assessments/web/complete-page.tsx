import type { EvidenceSource } from '#db/contributions.ts'
import type { Words } from '#kernel/language.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { WarningText } from '#ui/govuk/warning-text.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import type { Visit } from '#web/visit.ts'
import { completeAssessment, problemsOf } from '../data/complete-assessment.ts'
import { assessmentNeedsCountersigning } from '../data/assessment-in-full.ts'
import type { CompletionProblem } from '../domain/completion-problems.ts'
import { formPages } from '../domain/form-pages.ts'
import type { LineKey } from '../domain/line.ts'
import { linesAsked } from '../domain/lines-asked.ts'
import { lineName } from './line-inputs.ts'
import { lineLabel } from './line-label.ts'
import { openAssessment, type OpenedAssessment } from './opened-assessment.ts'
import { COMPLETE_PROBLEMS } from './problem-words.ts'
import { ReadingView } from './reading-view.tsx'
import { ALL_SECTIONS } from './section-page.tsx'

type Sources = readonly EvidenceSource[]

const TITLE: Words = { en: 'Read through and complete', cy: 'Darllen drwyddo a’i gwblhau' }
const NOT_YET: Words = { en: 'Not yet ready to be completed', cy: 'Heb fod yn barod i’w gwblhau eto' }
const TO_DO: Words = { en: 'What is missing', cy: 'Beth sydd ar goll' }
const COMPLETE: Words = { en: 'Complete', cy: 'Cwblhau' }
const FINAL: Words = {
  en: 'A completed assessment is never changed. What comes later goes into the next one.',
  cy: 'Ni chaiff asesiad a gwblhawyd ei newid byth. Mae’r hyn a ddaw wedyn yn mynd i’r un nesaf.',
}
const MANAGER: Words = {
  en: 'A manager will be asked to countersign it.',
  cy: 'Gofynnir i reolwr ei gydlofnodi.',
}
const DONE: Words = { en: 'Assessment completed', cy: 'Asesiad wedi’i gwblhau' }
const BACK: Words = { en: 'Back to the parts', cy: 'Yn ôl i’r rhannau' }

/** What is missing, each with the way to mend it; or the whole, to be read once more before it is completed. */
export const showComplete = (sources: Sources) => async (visit: Visit) => {
  const opened = await openAssessment(visit)
  const { whole, path } = opened
  if (whole.status !== 'draft') return visit.goTo(path)
  const problems = await visit.look(reader => problemsOf(reader, whole, sources, visit.today))
  return problems.length > 0 ? missingPage(visit, opened, problems) : readyPage(visit, opened)
}

export const takeComplete = (sources: Sources) => async (visit: Visit) => {
  const { child, whole, path } = await openAssessment(visit)
  const { nation } = visit.service
  const done = await visit.change(tx =>
    completeAssessment(tx, { assessmentId: whole.id, sources, nation, on: visit.today }),
  )
  if (done.ok) return visit.goTo(`/children/${child.id}`, DONE)
  return visit.goTo(done.problem === 'already-completed' ? path : `${path}/complete`, COMPLETE_PROBLEMS[done.problem])
}

function readyPage(visit: Visit, { child, whole, path }: OpenedAssessment): Response {
  return visit.page(
    { title: titleOf(TITLE, child), back: { path, label: ALL_SECTIONS } },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage title={TITLE} submit={COMPLETE} cancelPath={path}>
        <ReadingView whole={whole} />
        {assessmentNeedsCountersigning(whole) && <Paragraph>{MANAGER}</Paragraph>}
        <WarningText>{FINAL}</WarningText>
      </FormPage>
    </>,
  )
}

function missingPage(visit: Visit, opened: OpenedAssessment, problems: readonly CompletionProblem[]): Response {
  const { child, path } = opened
  return visit.page(
    { title: titleOf(NOT_YET, child), back: { path, label: ALL_SECTIONS } },
    <>
      <RecordHeader child={child} visit={visit} />
      <ReadingColumn>
        <Heading caption={TO_DO}>{NOT_YET}</Heading>
        {problems.map(one => (
          <>
            <Heading level={2} size="s">
              {COMPLETE_PROBLEMS[one.problem]}
            </Heading>
            <List
              items={linesOf(one).map(line => (
                <Link path={wayTo(opened, one, line)}>{lineLabel(line)}</Link>
              ))}
            />
          </>
        ))}
        <ButtonLink path={path} look="secondary">
          {BACK}
        </ButtonLink>
      </ReadingColumn>
    </>,
  )
}

const KINDS: Readonly<Record<CompletionProblem['problem'], LineKey['kind']>> = {
  'questions-unanswered': 'answer',
  'safety-not-looked-at': 'factor',
  'level-missing': 'level',
  'evidence-unexplained': 'level',
  'childs-part-missing': 'own',
  'completed-before-started': 'own',
}

const linesOf = ({ problem, codes }: CompletionProblem): readonly LineKey[] =>
  codes.map(code => ({ kind: KINDS[problem], code }))

/** The very question: its page, at its place. */
function wayTo({ whole, path }: OpenedAssessment, { problem }: CompletionProblem, line: LineKey): string {
  const page = formPages(whole.sections).find(({ sections }) =>
    sections.some(section =>
      linesAsked(section, whole.facts).some(({ kind, code }) => kind === line.kind && code === line.code),
    ),
  )
  const place = problem === 'evidence-unexplained' ? `${lineName(line)}-against_evidence` : lineName(line)
  return page ? `${path}/sections/${page.id}#${place}` : path
}
