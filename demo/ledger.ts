import type { Entity, RecordOf, Value } from '#kernel/entity.ts'

type RequiredNames<E extends Entity> = {
  [Name in keyof E['fields']]: E['fields'][Name] extends { required: true } ? Name : never
}[keyof E['fields']]

/** What is told of a record: an answer that is not required may be left out. */
export type Facts<E extends Entity> = Pick<RecordOf<E>, RequiredNames<E>> & Partial<RecordOf<E>>

export type Row = { readonly id: string; readonly facts: Readonly<Record<string, Value | undefined>> }

/** Writes an invented record and answers its id. */
export type Add = <E extends Entity>(entity: E, facts: Facts<E>) => string

/** How the next record of a kind is named. */
export type NameNext = (entity: Entity, number: number) => string

export type Ledger = {
  readonly add: Add
  /** The records of a kind, in the order in which they were written. */
  readonly rows: (entity: Entity) => readonly Row[]
}

/** The sender’s own id as a small system would give it: child-12. */
export const plainId: NameNext = (entity, number) => `${entity.name.replaceAll('_', '-')}-${number}`

export function openLedger(nameNext: NameNext = plainId): Ledger {
  const written = new Map<string, Row[]>()
  const rowsOf = (entity: Entity): Row[] => {
    const rows = written.get(entity.name) ?? []
    written.set(entity.name, rows)
    return rows
  }
  return {
    add: (entity, facts) => {
      const rows = rowsOf(entity)
      const id = nameNext(entity, rows.length + 1)
      rows.push({ id, facts })
      return id
    },
    rows: rowsOf,
  }
}
