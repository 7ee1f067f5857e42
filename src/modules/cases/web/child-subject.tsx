import { isId } from '#kernel/id.ts'
import { openChild, RecordHeader } from '#modules/children/index.ts'
import { Problem } from '#web/problem.ts'
import type { Subject } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'

/** What every form about a child’s case begins with: whose record it is, opened and logged as such. */
export async function childSubject(visit: Visit, tab: string): Promise<Subject & { readonly childId: string }> {
  const child = await openChild(visit)
  return {
    childId: child.id,
    header: <RecordHeader child={child} visit={visit} />,
    back: `/children/${child.id}${tab}`,
    fixed: { child_id: child.id },
    choices: {},
  }
}

/** An identifier in the address. What is none names nothing that is there. */
export function idIn(visit: Visit, name: string): string {
  const id = visit.param(name)
  if (!isId(id)) throw new Problem(404)
  return id
}
