import { readRecord } from '#db/record-store.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { idIn } from '#modules/cases/index.ts'
import { fullName } from '#modules/children/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { found } from '#web/problem.ts'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Visit } from '#web/visit.ts'
import { type IncidentAt, incidentsAt } from '../data/incidents-at.ts'
import { type LinkedChild, linkedChildren } from '../data/linked-children.ts'
import { INCIDENT_KINDS } from '../domain/incident-kinds.ts'
import { incident } from '../domain/incident.ts'
import { LINK_FIELDS } from '../domain/link-fields.ts'
import { type Surrounding, SURROUNDINGS } from '../domain/surroundings.ts'
import { cardActions } from './card-actions.ts'

const ABOUT: Words = { en: 'The concern, and what is done', cy: 'Y pryder, a’r hyn a wneir' }
const CHILDREN: Words = { en: 'Children linked with it', cy: 'Plant sy’n gysylltiedig' }
const NOBODY: Words = { en: 'No child is linked with it', cy: 'Nid oes plentyn yn gysylltiedig' }
const EARLIER: Words = { en: 'Earlier', cy: 'Cynharach' }
const INCIDENTS: Words = { en: 'What happened here', cy: 'Beth ddigwyddodd yma' }
const NOTHING: Words = { en: 'No incident is recorded here', cy: 'Nid oes digwyddiad wedi’i gofnodi yma' }
const CHILD: Words = { en: 'Child', cy: 'Plentyn' }

/** One place or group: the concern, what is done about it, who is linked with it, and what happened there. */
export const surroundingPage =
  (which: Surrounding) =>
  async (visit: Visit): Promise<Response> => {
    const { entity, path } = SURROUNDINGS[which]
    const asked = { id: idIn(visit, 'id'), accountId: visit.visitor.accountId, today: visit.today }
    const { stored, children, incidents } = await visit.look(async reader => ({
      stored: found(await readRecord(reader, entity, asked.id)),
      children: await linkedChildren(reader, which, asked),
      incidents: which === 'place' ? await incidentsAt(reader, asked) : null,
    }))
    const name = same(String(stored.values['name']))
    return visit.page(
      { title: name, back: { path: '/places' }, wide: true },
      <>
        <Heading caption={entity.title}>{name}</Heading>
        <SummaryCard
          title={ABOUT}
          facts={factsOf(entity, stored, { without: ['name'] })}
          {...cardActions(visit.may('safety.write') ? path : undefined, stored.id)}
        />
        <Children which={which} today={visit.today} all={children} />
        {incidents && <Incidents incidents={incidents} />}
      </>,
    )
  }

type ChildrenProps = {
  readonly which: Surrounding
  readonly today: LocalDate
  readonly all: readonly LinkedChild[]
}

function Children({ which, today, all }: ChildrenProps) {
  const isOver = ({ until_on }: LinkedChild) => until_on !== null && until_on < today
  const [now, earlier] = [all.filter(one => !isOver(one)), all.filter(isOver)]
  const table = (caption: Words, rows: readonly LinkedChild[]) => (
    <DataTable caption={caption} captionHidden columns={childColumns(which)} rows={rows} />
  )
  return (
    <>
      <Heading level={2}>{CHILDREN}</Heading>
      {now.length === 0 ? <Paragraph look="quiet">{NOBODY}</Paragraph> : table(CHILDREN, now)}
      {earlier.length > 0 && (
        <Details summary={join([EARLIER, same(`(${earlier.length})`)])}>
          {table(join([CHILDREN, EARLIER], ': '), earlier)}
        </Details>
      )}
    </>
  )
}

const Incidents = ({ incidents }: { readonly incidents: readonly IncidentAt[] }) => (
  <>
    <Heading level={2}>{INCIDENTS}</Heading>
    {incidents.length === 0 ? (
      <Paragraph look="quiet">{NOTHING}</Paragraph>
    ) : (
      <DataTable caption={INCIDENTS} captionHidden columns={INCIDENT_COLUMNS} rows={incidents} />
    )}
  </>
)

type Named = Pick<LinkedChild, 'child_id' | 'given_names' | 'family_name'>

const nameOf = (child: Named) => <Link path={`/children/${child.child_id}/safety`}>{fullName(child)}</Link>
const day = (on: LocalDate | null) => on && <Day on={on} short />

const childColumns = (which: Surrounding): readonly Column<LinkedChild>[] => {
  const { link, links } = SURROUNDINGS[which]
  return [
    { id: 'child', label: CHILD, cell: nameOf },
    { id: 'link', label: link.fields['link']?.label ?? link.title, cell: one => codeLabel(links, one.link) },
    { id: 'note', label: LINK_FIELDS.note.label, cell: ({ note }) => note },
    { id: 'from', label: LINK_FIELDS.from_on.label, cell: ({ from_on }) => day(from_on) },
    { id: 'until', label: LINK_FIELDS.until_on.label, cell: ({ until_on }) => day(until_on) },
  ]
}

const INCIDENT_COLUMNS: readonly Column<IncidentAt>[] = [
  { id: 'child', label: CHILD, cell: nameOf },
  { id: 'kind', label: incident.fields.kind.label, cell: ({ kind }) => codeLabel(INCIDENT_KINDS, kind) },
  {
    id: 'on',
    label: incident.fields.happened_on.label,
    cell: ({ happened_on, happened_time }) => [day(happened_on), happened_time && `, ${happened_time}`],
  },
]
