import { childName } from '#modules/cases/index.ts'

export type ListedChild = {
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
}

/** A child’s name in a list, leading to their safety. */
export const childCell = (child: ListedChild) => childName(child, '/safety')

/** Of a record closed to the reader, nothing but the name. */
export const unlessClosed = <Thing>({ closed }: ListedChild, thing: Thing): Thing | null => (closed ? null : thing)
