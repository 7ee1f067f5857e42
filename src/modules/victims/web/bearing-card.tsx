import { codeLabel } from '#kernel/code-list.ts'
import type { StoredRecord } from '#db/record-store.ts'
import { same, type Words } from '#kernel/language.ts'
import { OUTCOMES } from '#modules/cases/domain/outcomes.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { REQUIREMENTS } from '#modules/cases/domain/requirements.ts'
import { fullName } from '#modules/children/index.ts'
import { SummaryCard, type SummaryFact } from '#ui/patterns/summary-card.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import type { Bearing } from '../data/bearing-on-safety.ts'
import { SAFETY_NOTE_KINDS } from '../domain/safety-note-kinds.ts'
import type { safetyNote } from '../domain/safety-note.ts'
import { RESTRICTED } from './offence-words.ts'

const TITLE: Words = { en: 'What bears on their safety', cy: 'Yr hyn sy’n berthnasol i’w diogelwch' }
const CHILD: Words = { en: 'Child', cy: 'Plentyn' }
const OFFENCE: Words = { en: 'Offence', cy: 'Trosedd' }
const OUTCOME: Words = { en: 'Outcome', cy: 'Canlyniad' }
const NO_OUTCOME: Words = { en: 'None yet', cy: 'Dim eto' }
const CONDITIONS: Words = { en: 'Requirements', cy: 'Gofynion' }
const WORK: Words = { en: 'Work with the child', cy: 'Gwaith gyda’r plentyn' }
const SINCE: Words = { en: 'since', cy: 'ers' }
const ENDED: Words = { en: 'ended', cy: 'daeth i ben' }
const UNTIL: Words = { en: 'until', cy: 'tan' }
const MANAGER: Words = { en: 'Case manager', cy: 'Rheolwr achos' }
const NOTES: Words = { en: 'Safety notes on the child’s record', cy: 'Nodiadau diogelwch yng nghofnod y plentyn' }
const WRITE: Words = { en: 'Write a safety note', cy: 'Ysgrifennu nodyn diogelwch' }

type Props = {
  readonly bearing: Bearing
  readonly notes: readonly StoredRecord<typeof safetyNote>[]
  /** Where safety notes are written; absent for those who may only read. */
  readonly notePath: string | undefined
}

/** What the record of the child says that bears on a victim’s safety, and nothing else of it. */
export const BearingCard = ({ bearing, notes, notePath }: Props) =>
  bearing.closed ? (
    <SummaryCard title={TITLE} level={3} facts={[{ label: CHILD, value: <ClosedChild bearing={bearing} /> }]} />
  ) : (
    <SummaryCard
      title={TITLE}
      level={3}
      facts={[
        { label: CHILD, value: fullName(bearing) },
        { label: OFFENCE, value: [bearing.description, ', ', <Day on={bearing.committed_on} />] },
        ...ofCase(bearing),
        ...(notes.length > 0 ? [{ label: NOTES, value: <Notes notes={notes} notePath={notePath} /> }] : []),
      ]}
      links={notePath ? [{ label: WRITE, path: `${notePath}/new` }] : []}
    />
  )

const ClosedChild = ({ bearing }: Pick<Props, 'bearing'>) => (
  <>
    {fullName(bearing)} <StatusTag meaning="private">{RESTRICTED}</StatusTag>
  </>
)

const ofCase = ({ outcomes, requirements, programmes }: Bearing): readonly SummaryFact[] => [
  {
    label: OUTCOME,
    value:
      outcomes.length === 0 ? (
        NO_OUTCOME
      ) : (
        <List
          kind="plain"
          items={outcomes.map(({ outcome, decided_on, ends_on }) => [
            codeLabel(OUTCOMES, outcome),
            ', ',
            <Day on={decided_on} />,
            ends_on && [', ', UNTIL, ' ', <Day on={ends_on} />],
          ])}
        />
      ),
  },
  ...(requirements.length > 0
    ? [
        {
          label: CONDITIONS,
          value: (
            <List
              kind="plain"
              items={requirements.map(({ requirement, details, ends_on }) => [
                codeLabel(REQUIREMENTS, requirement),
                details && [': ', details],
                ends_on && [', ', UNTIL, ' ', <Day on={ends_on} />],
              ])}
            />
          ),
        },
      ]
    : []),
  ...ofWork(programmes),
]

const ofWork = (programmes: Bearing['programmes']): readonly SummaryFact[] => {
  const managers = programmes.filter(({ ended_on, case_manager }) => ended_on === null && case_manager !== null)
  if (programmes.length === 0) return []
  return [
    {
      label: WORK,
      value: (
        <List
          kind="plain"
          items={programmes.map(({ kind, starts_on, ended_on }) => [
            codeLabel(PROGRAMME_KINDS, kind),
            starts_on && [', ', SINCE, ' ', <Day on={starts_on} />],
            ended_on && [', ', ENDED, ' ', <Day on={ended_on} />],
          ])}
        />
      ),
    },
    ...(managers.length > 0
      ? [
          {
            label: MANAGER,
            value: (
              <List
                kind="plain"
                items={[
                  ...new Set(
                    managers.map(({ case_manager, phone }) => [case_manager, phone].filter(Boolean).join(', ')),
                  ),
                ]}
              />
            ),
          },
        ]
      : []),
  ]
}

const Notes = ({ notes, notePath }: Omit<Props, 'bearing'>) => (
  <List
    kind="plain"
    items={notes.map(({ id, values }) => [
      codeLabel(SAFETY_NOTE_KINDS, values.kind),
      ': ',
      values.text,
      values.until_on && [' (', UNTIL, ' ', <Day on={values.until_on} />, ')'],
      notePath && [
        ' ',
        <Link path={`${notePath}/${id}/edit`} hidden={same(values.text)}>
          {CHANGE}
        </Link>,
      ],
    ])}
  />
)

const CHANGE: Words = { en: 'Change', cy: 'Newid' }
