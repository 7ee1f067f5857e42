import type { Evidence } from '#kernel/evidence.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

const WENT_MISSING: Words = { en: 'Went missing', cy: 'Aeth ar goll' }

type KnownEpisode = { readonly id: string; readonly child_id: string; readonly missing_from_on: LocalDate }

/** What a missing episode says that bears on the levels. */
export const evidenceOfMissing = ({ id, child_id, missing_from_on }: KnownEpisode): Evidence => ({
  kind: 'missing',
  on: missing_from_on,
  what: WENT_MISSING,
  path: `/children/${child_id}/safety#missing`,
  recordId: id,
})
