import type { LocalDate } from '#kernel/local-date.ts'
import { isOpen, programmeStatus } from '#modules/cases/domain/programme-status.ts'
import type { ChildPicture } from './picture.ts'
import type { RowOf } from './picture-parts.ts'

/** The programmes that somebody here has to work on, on a day. */
export const openProgrammes = (
  { programmes, allocations, transfers }: ChildPicture,
  on: LocalDate,
): readonly RowOf<'programmes'>[] =>
  programmes.filter(programme => {
    const of = ({ programme_id }: { readonly programme_id: string }) => programme_id === programme.id
    const history = { ...programme, allocations: allocations.filter(of), transfers: transfers.filter(of) }
    return isOpen(programmeStatus(history, on))
  })

/** Since when the work that is open has gone on without a break; null where none is open. */
export const workingSince = (picture: ChildPicture, on: LocalDate): LocalDate | null =>
  openProgrammes(picture, on)
    .flatMap(({ starts_on }) => starts_on ?? [])
    .toSorted()[0] ?? null
