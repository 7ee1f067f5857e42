import { listRecords, readRecord } from '#db/record-store.ts'
import type { Words } from '#kernel/language.ts'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { RecordedValue } from '#web/record-form/recorded-value.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { child as childEntity } from '../domain/child.ts'
import { ChildFrame, titleOf } from './child-frame.tsx'
import { CHILD_PAGES } from './child-form.tsx'
import { CHILD_RECORD_KINDS } from './child-records.tsx'
import { openChild } from './open-child.ts'
import { Sections } from './record-page.tsx'

const TITLE: Words = { en: 'About the child', cy: 'Am y plentyn' }

/** Who the child is: identity, language, and the numbers that others know them by. */
export async function aboutPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const kinds = CHILD_RECORD_KINDS.filter(({ tab }) => tab === '/about')
  const { record, listed } = await visit.look(async reader => ({
    record: found(await readRecord(reader, childEntity, child.id)),
    listed: await Promise.all(
      kinds.map(async kind => ({ kind, records: await listRecords(reader, kind.entity, { child_id: child.id }) })),
    ),
  }))
  return visit.page(
    { title: titleOf(TITLE, child) },
    <ChildFrame child={child} visit={visit} tab="/about">
      <Heading>{TITLE}</Heading>
      {CHILD_PAGES.map(page => (
        <SummaryCard
          title={page.title}
          changePath={visit.may('child.write') ? `/children/${child.id}/edit/${page.id}?return=check` : undefined}
          facts={page.fields.flatMap(name => {
            const field = Object.entries(childEntity.fields).find(([key]) => key === name)?.[1]
            const value = record.values[name] ?? null
            return field
              ? [{ label: field.label, value: value === null ? null : <RecordedValue field={field} value={value} /> }]
              : []
          })}
        />
      ))}
      <Sections listed={listed} child={child} visit={visit} />
    </ChildFrame>,
  )
}
