import { codeLabel } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import { LEVEL_SUBJECT_WORDS, LEVEL_SUBJECTS } from '#kernel/level.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { ASSESSMENT_STAGES } from '#modules/assessments/domain/assessment-stages.ts'
import { CONTACT_KINDS } from '#modules/contacts/domain/contact-kinds.ts'
import { CONTACT_OUTCOMES } from '#modules/contacts/domain/contact-outcomes.ts'
import { INCIDENT_KINDS } from '#modules/safety/domain/incident-kinds.ts'
import type { Content } from '#ui/content.ts'
import { Details } from '#ui/govuk/details.tsx'
import { ItemList } from '#ui/patterns/item-list.tsx'
import { LevelTag } from '#ui/patterns/level-tag.tsx'
import { StackedFacts } from '#ui/patterns/stacked-facts.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { RecordBeside } from '../data/record-beside.ts'
import type { OpenedAudit } from './open-audit.ts'

export const THE_RECORD: Words = { en: 'The record', cy: 'Y cofnod' }
const FROM: Words = { en: 'Began', cy: 'Dechreuodd' }
const UNTIL: Words = { en: 'Ended', cy: 'Daeth i ben' }
const WORKER: Words = { en: 'Case manager', cy: 'Rheolwr achos' }
const LEVELS: Words = { en: 'Levels, and why', cy: 'Lefelau, a pham' }
const ASSESSMENT: Words = { en: 'Assessment', cy: 'Asesiad' }
const NO_ASSESSMENT: Words = { en: 'No assessment is completed', cy: 'Nid oes asesiad wedi’i gwblhau' }
const NO_LEVEL: Words = { en: 'No level set', cy: 'Dim lefel wedi’i gosod' }
const CHILD_SAID: Words = { en: 'What the child said', cy: 'Beth ddywedodd y plentyn' }
const PLAN: Words = { en: 'Plan', cy: 'Cynllun' }
const NO_PLAN: Words = { en: 'There is no plan', cy: 'Nid oes cynllun' }
const NOT_AGREED: Words = { en: 'Not agreed', cy: 'Heb gytuno arno' }
const AGREED: Words = { en: 'Agreed', cy: 'Cytunwyd' }
const MEASURES: Words = { en: 'Safety measures', cy: 'Mesurau diogelwch' }
const CONTINGENCIES: Words = { en: 'If things go wrong', cy: 'Os aiff pethau o’i le' }
const REVIEWS: Words = { en: 'Reviewed', cy: 'Adolygwyd' }
const NEVER: Words = { en: 'Never', cy: 'Erioed' }
const CONTACTS: Words = { en: 'The latest contacts', cy: 'Y cysylltiadau diweddaraf' }
const NO_CONTACT: Words = { en: 'No contact is recorded', cy: 'Nid oes cyswllt wedi’i gofnodi' }
const INCIDENTS: Words = { en: 'Incidents and missing episodes', cy: 'Digwyddiadau a chyfnodau ar goll' }
const NO_INCIDENT: Words = { en: 'None is recorded', cy: 'Nid oes un wedi’i gofnodi' }
const MISSING: Words = { en: 'Missing', cy: 'Ar goll' }
const DAY_BY_DAY: Words = { en: 'Day by day', cy: 'Fesul diwrnod' }
const IN_FULL: Words = { en: 'In full', cy: 'Yn llawn' }
const PAGES: readonly (readonly [path: string, label: Words])[] = [
  ['/assessments', { en: 'Assessments', cy: 'Asesiadau' }],
  ['/plan', PLAN],
  ['/contacts', { en: 'Contacts', cy: 'Cysylltiadau' }],
  ['/safety', { en: 'Safety', cy: 'Diogelwch' }],
  ['/exploitation', { en: 'Exploitation', cy: 'Camfanteisio' }],
  ['/chronology', { en: 'Chronology', cy: 'Cronoleg' }],
  ['', { en: 'Overview', cy: 'Trosolwg' }],
]

type Props = { readonly opened: Pick<OpenedAudit, 'beside' | 'child' | 'places'> }

/** The programme’s record to read beside the questions, and the way to each of its pages. */
export function RecordPane({ opened: { beside, child, places } }: Props) {
  const path = `/children/${child.id}`
  const { programme, workers, assessment, plan, reviewed_on } = beside
  return (
    <>
      <List
        kind="plain"
        items={[
          [
            IN_FULL,
            ': ',
            PAGES.flatMap(([page, label], at): readonly Content[] => [
              at > 0 && ', ',
              <Link path={`${path}${page}`}>{label}</Link>,
            ]),
          ],
        ]}
      />
      <StackedFacts
        title={codeLabel(PROGRAMME_KINDS, programme.kind)}
        facts={[
          { label: FROM, value: <Day on={programme.starts_on} /> },
          { label: UNTIL, value: programme.ended_on && <Day on={programme.ended_on} /> },
          { label: WORKER, value: workers.join(', ') },
          { label: REVIEWS, value: reviewed_on.length === 0 ? NEVER : listedDays(reviewed_on) },
        ]}
      />
      <Heading level={3}>{LEVELS}</Heading>
      <Levels assessment={assessment} />
      <Heading level={3}>{ASSESSMENT}</Heading>
      <Assessment assessment={assessment} path={path} />
      <Heading level={3}>{PLAN}</Heading>
      {plan ? <Plan plan={plan} path={path} /> : <Paragraph>{NO_PLAN}</Paragraph>}
      <Heading level={3}>{INCIDENTS}</Heading>
      <Incidents beside={beside} path={path} />
      <Heading level={3}>{CONTACTS}</Heading>
      <Contacts beside={beside} />
      <Details summary={DAY_BY_DAY}>
        <List
          kind="plain"
          items={places.map(({ happened_on, words, path: page }) => [
            <Day on={happened_on} short />,
            ', ',
            <Link path={page}>{words}</Link>,
          ])}
        />
      </Details>
    </>
  )
}

const listedDays = (days: RecordBeside['reviewed_on']): Content =>
  days.flatMap((on, at): readonly Content[] => [at > 0 && ', ', <Day on={on} short />])

const Levels = ({ assessment }: Pick<RecordBeside, 'assessment'>) => (
  <ItemList
    items={LEVEL_SUBJECTS.map(about => {
      const set = assessment?.levels.find(one => one.about === about)
      return {
        title: LEVEL_SUBJECT_WORDS[about],
        notes: [set ? <LevelTag level={set.level} /> : NO_LEVEL, set?.reason],
      }
    })}
  />
)

type AssessmentProps = Pick<RecordBeside, 'assessment'> & { readonly path: string }

function Assessment({ assessment, path }: AssessmentProps) {
  if (!assessment) return <Paragraph>{NO_ASSESSMENT}</Paragraph>
  const { id, stage, completed_on, author, summary, child_part_note } = assessment
  return (
    <>
      <Paragraph>
        <Link path={`${path}/assessments/${id}`}>{codeLabel(ASSESSMENT_STAGES, stage)}</Link>
        {', '}
        <Day on={completed_on} />
        {author && `, ${author}`}
      </Paragraph>
      {summary !== null && <Verbatim>{summary}</Verbatim>}
      {child_part_note !== null && (
        <>
          <Heading level={4}>{CHILD_SAID}</Heading>
          <Verbatim>{child_part_note}</Verbatim>
        </>
      )}
    </>
  )
}

type PlanProps = { readonly plan: NonNullable<RecordBeside['plan']>; readonly path: string }

const Plan = ({ plan, path }: PlanProps) => (
  <>
    <Paragraph>
      {[
        <Link path={`${path}/plans/${plan.id}`}>{PLAN}</Link>,
        ', ',
        plan.agreed_on === null ? NOT_AGREED : [AGREED, ' ', <Day on={plan.agreed_on} />],
      ]}
    </Paragraph>
    <ItemList
      items={plan.objectives.map(({ child_words, worker_words }) => ({
        title: child_words ?? worker_words,
        notes: [child_words === null ? null : worker_words],
      }))}
    />
    <Told title={MEASURES} lines={plan.measures.map(({ what, who }) => `${what} (${who})`)} />
    <Told
      title={CONTINGENCIES}
      lines={plan.contingencies.map(({ if_what, then_what }) => `${if_what} → ${then_what}`)}
    />
  </>
)

const Told = ({ title, lines }: { readonly title: Words; readonly lines: readonly string[] }) => (
  <>
    <Heading level={4}>{title}</Heading>
    {lines.length === 0 ? <Paragraph>{NO_INCIDENT}</Paragraph> : <List items={lines} />}
  </>
)

type BesideProps = { readonly beside: RecordBeside; readonly path: string }

function Incidents({ beside: { incidents, missing }, path }: BesideProps) {
  if (incidents.length + missing.length === 0) return <Paragraph>{NO_INCIDENT}</Paragraph>
  return (
    <ItemList
      items={[
        ...incidents.map(({ happened_on, kind, what }) => ({
          title: [
            <Link path={`${path}/safety`}>{codeLabel(INCIDENT_KINDS, kind)}</Link>,
            ', ',
            <Day on={happened_on} short />,
          ],
          notes: [what],
        })),
        ...missing.map(({ missing_from_on, found_on }) => ({
          title: [
            <Link path={`${path}/safety`}>{MISSING}</Link>,
            ', ',
            <Day on={missing_from_on} short />,
            found_on && [' – ', <Day on={found_on} short />],
          ],
          notes: [],
        })),
      ]}
    />
  )
}

function Contacts({ beside: { contacts } }: Pick<BesideProps, 'beside'>) {
  if (contacts.length === 0) return <Paragraph>{NO_CONTACT}</Paragraph>
  return (
    <ItemList
      items={contacts.map(({ held_on, kind, outcome, note }) => ({
        title: [
          <Day on={held_on} short />,
          ', ',
          join([codeLabel(CONTACT_KINDS, kind), ...(outcome ? [codeLabel(CONTACT_OUTCOMES, outcome)] : [])], ': '),
        ],
        notes: [note],
      }))}
    />
  )
}
