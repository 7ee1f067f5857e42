import type { Words } from '#kernel/language.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { LEVEL_SUBJECTS } from '#kernel/level.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { AssessmentInFull, Decision } from '../data/assessment-in-full.ts'
import { assessment } from '../domain/assessment.ts'
import { ASSESSMENT_FORMS } from '../domain/assessment-forms.ts'
import { ASSESSMENT_ORIGINS } from '../domain/assessment-origins.ts'
import { COUNTERSIGNING_DECISIONS } from '../domain/countersigning-decisions.ts'
import { countersignature } from '../domain/countersignature.ts'
import { FACTOR_KINDS } from '../domain/factor-kinds.ts'
import type { Section } from '../domain/form.ts'
import type { LineKey } from '../domain/line.ts'
import { linesAsked, PART_FIELDS } from '../domain/lines-asked.ts'
import { REVIEW_REASONS } from '../domain/review-reasons.ts'
import { AssessmentStatusTag } from './assessment-status-tag.tsx'
import { lineLabel } from './line-label.ts'
import { LineSaid } from './line-said.tsx'
import { savedLine } from './saved-line.ts'

const STATUS: Words = { en: 'Status', cy: 'Statws' }
const LEVELS_SET: Words = { en: 'Levels', cy: 'Lefelau' }
const PART: Words = { en: 'Part taken, and summary', cy: 'Y rhan a gymerwyd, a chrynodeb' }

type Props = { readonly whole: AssessmentInFull }

/** The whole of an assessment, to be read and printed: what was decided, the levels and the summary come first. */
export const ReadingView = ({ whole }: Props) => (
  <>
    <Head whole={whole} />
    {whole.decision && <DecisionCard decision={whole.decision} />}
    <Part title={LEVELS_SET} lines={LEVEL_SUBJECTS.map(code => ({ kind: 'level', code }))} whole={whole} />
    <Part title={PART} lines={PART_FIELDS.map(code => ({ kind: 'own', code }))} whole={whole} />
    {whole.sections
      .filter(({ kind }) => kind === 'questions' || kind === 'factors')
      .map(section => (
        <Part title={section.title} lines={linesIn(section, whole)} whole={whole} />
      ))}
  </>
)

function Head({ whole: { values, status, author, programmeKind } }: Props) {
  const { form, reason, origin, started_on, completed_on, author_id } = assessment.fields
  return (
    <SummaryCard
      title={assessment.title}
      facts={[
        { label: STATUS, value: <AssessmentStatusTag status={status} /> },
        { label: assessment.fields.programme_id.label, value: codeLabel(PROGRAMME_KINDS, programmeKind) },
        { label: form.label, value: codeLabel(ASSESSMENT_FORMS, values.form) },
        ...(values.reason ? [{ label: reason.label, value: codeLabel(REVIEW_REASONS, values.reason) }] : []),
        ...(values.origin === 'here'
          ? [{ label: started_on.label, value: <Day on={values.started_on} /> }]
          : [{ label: origin.label, value: codeLabel(ASSESSMENT_ORIGINS, values.origin) }]),
        ...(values.completed_on ? [{ label: completed_on.label, value: <Day on={values.completed_on} /> }] : []),
        ...(author === null ? [] : [{ label: author_id.label, value: author }]),
      ]}
    />
  )
}

const DecisionCard = ({ decision: { values, person } }: { readonly decision: Decision }) => (
  <SummaryCard
    title={codeLabel(COUNTERSIGNING_DECISIONS, values.decision)}
    facts={[
      { label: countersignature.fields.person_id.label, value: person },
      { label: countersignature.fields.decided_on.label, value: <Day on={values.decided_on} /> },
      ...(values.comments
        ? [{ label: countersignature.fields.comments.label, value: <Verbatim>{values.comments}</Verbatim> }]
        : []),
    ]}
  />
)

type PartProps = Props & { readonly title: Words; readonly lines: readonly LineKey[] }

/** One part with what was said in it; a part in which nothing was said is left out. */
function Part({ title, lines, whole }: PartProps) {
  const said = lines.flatMap(line => {
    const values = savedLine(whole, line)
    return values === null ? [] : [{ line, values }]
  })
  if (said.length === 0) return null
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {said.map(({ line, values }) => (
        <>
          <Heading level={3}>{lineLabel(line)}</Heading>
          <LineSaid line={line} values={values} />
        </>
      ))}
    </>
  )
}

/** What a section asks; of factors also what was found though the section would not ask for it. */
function linesIn(section: Section, { facts, factors }: AssessmentInFull): readonly LineKey[] {
  const asked = linesAsked(section, facts)
  if (section.kind !== 'factors') return asked
  const others = factors
    .map(({ values }) => values.kind)
    .filter(
      kind =>
        !asked.some(({ code }) => code === kind) &&
        FACTOR_KINDS.codes.find(({ code }) => code === kind)?.group === section.group,
    )
  return [...asked, ...others.map(code => ({ kind: 'factor', code }) as const)]
}
