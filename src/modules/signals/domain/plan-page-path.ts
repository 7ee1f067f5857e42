import { childPath, inProgramme, latestBy } from './in-programme.ts'
import type { ProgrammePicture } from './picture.ts'
import type { RowOf } from './picture-parts.ts'

/** The version of the programme’s plan that is being written or waits for approval. */
export const planDraft = (picture: ProgrammePicture): RowOf<'plans'> | null =>
  latestBy(
    inProgramme(picture, picture.plans).filter(
      ({ agreed_on, replaced_on }) => agreed_on === null && replaced_on === null,
    ),
    ({ started_on }) => started_on,
  )

/**
 * Where a plan in force is mended: on a part of the version that is being written, else on its own page, where the next
 * version is begun.
 */
export function planPagePath(picture: ProgrammePicture, inForce: RowOf<'plans'>, part: string): string {
  const draft = planDraft(picture)
  if (!draft) return childPath(picture, `/plans/${inForce.id}`)
  return childPath(picture, `/plans/${draft.id}${draft.submitted_on === null ? part : ''}`)
}
