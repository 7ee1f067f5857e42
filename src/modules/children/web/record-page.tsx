import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import { Heading } from '#ui/text/heading.tsx'
import { RecordCards } from '#web/record-form/record-cards.tsx'
import type { Visit } from '#web/visit.ts'
import type { ChildHead } from '../data/child-access.ts'
import { ChildFrame, titleOf } from './child-frame.tsx'
import { CHILD_RECORD_KINDS, type ChildRecordKind } from './child-records.tsx'
import { openChild } from './open-child.ts'

type Listed = { readonly kind: ChildRecordKind; readonly records: readonly StoredRecord[] }

/** The records of the kinds that a page shows, newest first. */
const listedOn = (reader: Reader, tab: string, childId: string): Promise<readonly Listed[]> =>
  Promise.all(
    CHILD_RECORD_KINDS.filter(kind => kind.tab === tab).map(async kind => ({
      kind,
      records: await listRecords(reader, kind.entity, { child_id: childId }),
    })),
  )

/** A page of a child's record made of the records of several kinds. */
export async function recordPage(visit: Visit, tab: string, title: Words): Promise<Response> {
  const child = await openChild(visit)
  const listed = await visit.look(reader => listedOn(reader, tab, child.id))
  return visit.page(
    { title: titleOf(title, child) },
    <ChildFrame child={child} visit={visit} tab={tab}>
      <Heading>{title}</Heading>
      <Sections listed={listed} child={child} visit={visit} />
    </ChildFrame>,
  )
}

type Props = { readonly listed: readonly Listed[]; readonly child: ChildHead; readonly visit: Visit }

export const Sections = ({ listed, child, visit }: Props) => (
  <>
    {listed.map(({ kind, records }) => (
      <RecordCards
        entity={kind.entity}
        title={kind.title}
        add={kind.add}
        named={kind.named}
        records={records}
        today={visit.today}
        formPath={visit.may('child.write') ? `/children/${child.id}/${kind.slug}` : undefined}
      />
    ))}
  </>
)
