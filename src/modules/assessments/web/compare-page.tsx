import { join, type Words } from '#kernel/language.ts'
import { LEVEL_SUBJECTS } from '#kernel/level.ts'
import { ChildFrame, titleOf } from '#modules/children/index.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { SideBySide } from '#ui/patterns/side-by-side.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import type { AssessmentInFull } from '../data/assessment-in-full.ts'
import { type ChangedLine, changedLines } from '../domain/changed-lines.ts'
import { FACTOR_KINDS } from '../domain/factor-kinds.ts'
import type { LineKey } from '../domain/line.ts'
import { linesAsked, PART_FIELDS } from '../domain/lines-asked.ts'
import { QUESTIONS } from '../domain/questions.ts'
import { assessmentName } from './assessment-name.ts'
import { lineLabel } from './line-label.ts'
import { LineSaid } from './line-said.tsx'
import { openAssessment } from './opened-assessment.ts'
import { savedLine } from './saved-line.ts'

const TITLE: Words = { en: 'What has changed', cy: 'Beth sydd wedi newid' }
const NOTHING: Words = { en: 'Both say the same', cy: 'Mae’r ddau yn dweud yr un peth' }
const WHOLE: Words = { en: 'Read the later one in full', cy: 'Darllen yr un diweddaraf yn llawn' }

/** The lines of any assessment, the levels and factors first. */
const GROUPS: readonly { readonly title: Words; readonly lines: readonly LineKey[] }[] = [
  { title: { en: 'Levels', cy: 'Lefelau' }, lines: LEVEL_SUBJECTS.map(code => ({ kind: 'level', code })) },
  {
    title: { en: 'Factors', cy: 'Ffactorau' },
    lines: FACTOR_KINDS.codes.map(({ code }) => ({ kind: 'factor', code })),
  },
  {
    title: { en: 'Part taken, and summary', cy: 'Y rhan a gymerwyd, a chrynodeb' },
    lines: PART_FIELDS.map(code => ({ kind: 'own', code })),
  },
  { title: { en: 'Answers', cy: 'Atebion' }, lines: QUESTIONS.codes.map(({ code }) => ({ kind: 'answer', code })) },
]

/** Two versions side by side: only what differs. */
export async function comparePage(visit: Visit): Promise<Response> {
  const one = await openAssessment(visit)
  const other = await openAssessment(visit, 'other')
  const [earlier, later] = isEarlier(one.whole, other.whole) ? [one.whole, other.whole] : [other.whole, one.whole]
  const groups = GROUPS.map(({ title, lines }) => ({
    title,
    changed: changedLines(
      lines.filter(line => isAskedIn(later, line)),
      line => savedLine(earlier, line),
      line => savedLine(later, line),
    ),
  })).filter(({ changed }) => changed.length > 0)
  const names = join([assessmentName(earlier.values), assessmentName(later.values)], ' → ')
  return visit.page(
    { title: titleOf(TITLE, one.child) },
    <ChildFrame child={one.child} visit={visit} tab="/assessments">
      <Heading caption={names}>{TITLE}</Heading>
      <Paragraph>
        <Link path={`/children/${one.child.id}/assessments/${later.id}`}>{WHOLE}</Link>
      </Paragraph>
      {groups.length === 0 && <EmptyState title={NOTHING} />}
      {groups.map(({ title, changed }) => (
        <Group title={title} changed={changed} earlier={earlier} later={later} />
      ))}
    </ChildFrame>,
  )
}

/** A question that the later one’s form does not ask is no change. */
const isAskedIn = ({ sections, facts }: AssessmentInFull, { kind, code }: LineKey): boolean =>
  kind !== 'answer' ||
  sections.some(section => linesAsked(section, facts).some(line => line.kind === kind && line.code === code))

/** A draft is the latest there is. */
const isEarlier = (one: AssessmentInFull, other: AssessmentInFull): boolean =>
  dayOf(one) === dayOf(other) ? one.id < other.id : dayOf(one) < dayOf(other)

const dayOf = ({ values }: AssessmentInFull): string => values.completed_on ?? '9999-12-31'

type GroupProps = {
  readonly title: Words
  readonly changed: readonly ChangedLine[]
  readonly earlier: AssessmentInFull
  readonly later: AssessmentInFull
}

const Group = ({ title, changed, earlier, later }: GroupProps) => (
  <>
    <Heading level={2}>{title}</Heading>
    <SideBySide
      left={assessmentName(earlier.values)}
      right={assessmentName(later.values)}
      pairs={changed.map(line => ({
        label: lineLabel(line),
        left: line.earlier && <LineSaid line={line} values={line.earlier} />,
        right: line.later && <LineSaid line={line} values={line.later} />,
      }))}
    />
  </>
)
