import type { CodeList } from '#kernel/code-list.ts'
import { ETHNICITY_GROUPS } from '#modules/children/domain/ethnicity.ts'

/** The groups by which a sample may be narrowed. */
export const ETHNIC_GROUP_LIST: CodeList = {
  id: 'ethnic-group',
  source: 'The five groups of the national indicators, and not known',
  codes: Object.entries(ETHNICITY_GROUPS).map(([code, label]) => ({ code, label })),
}
