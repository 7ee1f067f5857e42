import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords } from '#modules/cases/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { SafetyOf } from '../data/safety-of.ts'
import { returnTalkDueOn } from '../domain/missing.ts'

const MISSING: Words = { en: 'Missing', cy: 'Ar goll' }
const NONE: Words = { en: 'No missing episode is recorded', cy: 'Nid oes cyfnod ar goll wedi’i gofnodi' }
const SINCE: Words = { en: 'Since', cy: 'Ers' }
const FOUND: Words = { en: 'Found or came back', cy: 'Daeth yn ôl neu daethpwyd o hyd i’r plentyn' }
const NOW: Words = { en: 'Missing now', cy: 'Ar goll nawr' }
const TALK: Words = { en: 'Return home interview', cy: 'Cyfweliad dychwelyd adref' }
const DECLINED: Words = { en: 'Declined', cy: 'Gwrthodwyd' }
const DUE_BY: Words = { en: 'Due by', cy: 'I’w gynnal erbyn' }
const UPDATE: Words = { en: 'Bring up to date', cy: 'Diweddaru' }

type Episode = SafetyOf['episodes'][number]

type Props = {
  readonly episodes: readonly Episode[]
  readonly today: LocalDate
  readonly formPath: string | undefined
}

/** When the child was missing, and whether anybody talked with them afterwards. */
export const MissingSection = ({ episodes, today, formPath }: Props) => (
  <>
    <Heading level={2} id="missing">
      {MISSING}
    </Heading>
    {episodes.length === 0 ? (
      <Paragraph look="quiet">{NONE}</Paragraph>
    ) : (
      <DataTable caption={MISSING} captionHidden columns={columns(today, formPath)} rows={episodes} />
    )}
  </>
)

const columns = (today: LocalDate, formPath: string | undefined): readonly Column<Episode>[] => [
  { id: 'since', label: SINCE, cell: ({ values }) => at(values.missing_from_on, values.missing_from_time) },
  { id: 'found', label: FOUND, cell: one => found(one) },
  { id: 'talk', label: TALK, cell: one => talk(one, today) },
  ...(formPath
    ? [
        {
          id: 'update',
          label: UPDATE,
          cell: ({ id, values }: Episode) => (
            <Link path={`${formPath}/${id}/edit`} hidden={dayWords(values.missing_from_on)}>
              {UPDATE}
            </Link>
          ),
        },
      ]
    : []),
]

const at = (on: LocalDate, time: string | null) => [<Day on={on} short />, time && `, ${time}`]

const found = ({ values: { found_on, found_time, found_where } }: Episode) =>
  found_on === null ? (
    <StatusTag meaning="danger">{NOW}</StatusTag>
  ) : (
    [at(found_on, found_time), found_where && `, ${found_where}`]
  )

function talk({ values }: Episode, today: LocalDate) {
  if (values.talk_on !== null) return <Day on={values.talk_on} short />
  if (values.talk_declined === true) return DECLINED
  const due = returnTalkDueOn(values)
  return (
    due && <StatusTag meaning={due < today ? 'late' : 'waiting'}>{[DUE_BY, ' ', <Day on={due} short />]}</StatusTag>
  )
}
