import type { LocalDate } from '#kernel/local-date.ts'
import type { ProgrammePicture } from './picture.ts'
import type { RowOf } from './picture-parts.ts'

type OfProgramme = { readonly programme_id: string | null }

/** The rows that belong to the programme. */
export const inProgramme = <Row extends OfProgramme>({ programme }: ProgrammePicture, rows: readonly Row[]) =>
  rows.filter(({ programme_id }) => programme_id === programme.id)

/** The row with the latest day in a field; of several on one day the last by id, so that the answer is always one. */
export function latestBy<Row extends { readonly id: string }>(
  rows: readonly Row[],
  day: (row: Row) => LocalDate | null,
): Row | null {
  const dated = rows.flatMap(row => {
    const on = day(row)
    return on === null ? [] : [{ row, on }]
  })
  return (
    dated.toSorted((a, b) => (a.on === b.on ? (a.row.id < b.row.id ? 1 : -1) : a.on < b.on ? 1 : -1))[0]?.row ?? null
  )
}

/** The plan in force: agreed last, and not replaced. */
export const planInForce = (picture: ProgrammePicture): RowOf<'plans'> | null =>
  latestBy(
    inProgramme(picture, picture.plans).filter(({ replaced_on }) => replaced_on === null),
    ({ agreed_on }) => agreed_on,
  )

/** The child’s own path, to which a page is added. */
export const childPath = ({ child }: Pick<ProgrammePicture, 'child'>, page = ''): string =>
  `/children/${child.id}${page}`
