import type { StoredRecord } from '#db/record-store.ts'
import type { Entity } from '#kernel/entity.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Details } from '#ui/govuk/details.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { factsOf } from './facts-of.tsx'
import { RecordedValue } from './recorded-value.tsx'
import type { Choice } from './record-form.ts'

export type RecordSection = {
  readonly entity: Entity
  readonly title: Words
  readonly records: readonly StoredRecord[]
  /** What a card is called: the value of this field. */
  readonly named: string
  /** The path of the form inside the service; absent for those who may only read. */
  readonly formPath?: string | undefined
  readonly add: Words
  /** Fields that the place tells already. */
  readonly without?: readonly string[]
  readonly choices?: Readonly<Record<string, readonly Choice[]>>
}

type Props = RecordSection & { readonly today: LocalDate }

const EARLIER: Words = { en: 'Earlier', cy: 'Cynharach' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }
const NONE: Words = { en: 'Nothing recorded', cy: 'Dim wedi’i gofnodi' }

/** The records of one kind about one child: what holds now in cards, what has ended folded away below. */
export function RecordCards(props: Props) {
  const { title, records, formPath, add, today } = props
  const ended = records.filter(record => isOver(record, today))
  const current = records.filter(record => !ended.includes(record))
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {records.length === 0 && <Paragraph look="quiet">{NONE}</Paragraph>}
      {current.map(record => (
        <Card {...props} record={record} />
      ))}
      {ended.length > 0 && (
        <Details summary={join([EARLIER, same(`(${ended.length})`)])}>
          {ended.map(record => (
            <Card {...props} record={record} />
          ))}
        </Details>
      )}
      {formPath && (
        <ButtonLink path={`${formPath}/new`} look="secondary">
          {add}
        </ButtonLink>
      )}
    </>
  )
}

const isOver = ({ values }: StoredRecord, today: LocalDate): boolean => {
  const end = values['until_on'] ?? values['ended_on'] ?? null
  return typeof end === 'string' && end < today
}

function Card({ entity, named, without = [], choices, formPath, record }: Props & { readonly record: StoredRecord }) {
  const field = entity.fields[named]
  const name = record.values[named] ?? ''
  return (
    <SummaryCard
      title={
        field && String(name) !== '' ? (
          <RecordedValue field={field} value={name} choices={choices?.[named]} />
        ) : (
          entity.title
        )
      }
      level={3}
      facts={factsOf(entity, record, { without: [named, ...without], choices })}
      changePath={formPath && `${formPath}/${record.id}/edit`}
      links={formPath ? [{ label: REMOVE, path: `${formPath}/${record.id}/remove` }] : []}
    />
  )
}
