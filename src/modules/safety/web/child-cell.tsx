import type { Words } from '#kernel/language.ts'
import { fullName } from '#modules/children/index.ts'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Link } from '#ui/text/link.tsx'

const RESTRICTED: Words = { en: 'Restricted record', cy: 'Cofnod cyfyngedig' }

export type ListedChild = {
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
}

/** A child’s name in a list, leading to their safety. */
export const childCell = (child: ListedChild) => [
  <Link path={`/children/${child.child_id}/safety`}>{fullName(child)}</Link>,
  child.closed && [' ', <StatusTag meaning="private">{RESTRICTED}</StatusTag>],
]

/** Of a record closed to the reader, nothing but the name. */
export const unlessClosed = <Thing,>({ closed }: ListedChild, thing: Thing): Thing | null => (closed ? null : thing)
