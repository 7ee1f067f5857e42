import type { Entity, RecordOf } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type DemoBundle, demoBundles } from '../demo/demo-bundles.ts'

type Row<E extends Entity> = RecordOf<E> & { readonly id: string }

/** Reads the records of an invented service, kind by kind, as they will stand once imported. */
export const recordsIn =
  (bundle: DemoBundle) =>
  <E extends Entity>(entity: E): readonly Row<E>[] =>
    bundle.rows(entity).map(({ id, facts }) => ({ ...facts, id }) as Row<E>)

/** An invented service with its records. */
export type DemoService = { readonly id: string; readonly records: ReturnType<typeof recordsIn> }

/** The service in which everything goes wrong, and the one that is well, as they stand on a day. */
export function demoServices(today: LocalDate): readonly [aberwen: DemoService, glanmorfa: DemoService] {
  const [aberwen, glanmorfa] = demoBundles(today).map(bundle => ({ id: bundle.service.id, records: recordsIn(bundle) }))
  if (!aberwen || !glanmorfa) throw new Error('The demonstration has two services')
  return [aberwen, glanmorfa]
}
