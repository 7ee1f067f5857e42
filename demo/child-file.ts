import type { Entity, RecordOf } from '#kernel/entity.ts'
import type { Book } from './book.ts'

type Remembered<E extends Entity> = Partial<RecordOf<E>> & { readonly id: string }

/** A book that remembers what was written of one child, so that later parts of the record follow from earlier ones. */
export type ChildFile = Book & {
  /** The child’s records of a kind, in the order in which they were written. */
  readonly rows: <E extends Entity>(entity: E) => readonly Remembered<E>[]
}

export function openChildFile(book: Book): ChildFile {
  const written = new Map<string, { readonly id: string }[]>()
  return {
    ...book,
    add: (entity, facts) => {
      const id = book.add(entity, facts)
      const rows = written.get(entity.name) ?? []
      rows.push({ ...facts, id })
      written.set(entity.name, rows)
      return id
    },
    rows: <E extends Entity>(entity: E) => (written.get(entity.name) ?? []) as readonly Remembered<E>[],
  }
}
