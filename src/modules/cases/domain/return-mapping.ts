import { type Dated, asAt } from '#kernel/dated.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { returnCode } from '#modules/children/domain/return-code.ts'

/** Versions of the national return’s child level data. */
export type ReturnVersion = 'cld-11' | 'cld-12'

const VERSIONS: Dated<ReturnVersion> = [
  {
    from: localDate('2023-04-01'),
    value: 'cld-11',
    source:
      'Child level data schema in force before schema 12 (Access Core+ help, article 15052912); from the first quarter of the key performance indicators',
  },
  {
    from: localDate('2027-04-01'),
    value: 'cld-12',
    source: 'Schema 12 is due in 2027/28 (Access Core+ help, article 15052912); its first day is to be checked',
  },
]

export const returnVersionOn = (on: LocalDate): ReturnVersion => asAt(VERSIONS, on).value

/**
 * What the return takes for one of our codes. `code` is null where the official code was not published: it is never
 * made up. `as` is then what the guidance calls it, and `note` says what has to be found out.
 */
export type InReturn = {
  readonly code: string | null
  readonly as?: string
  readonly note?: string
}

const UNPUBLISHED: InReturn = { code: null, note: 'Official code not published: ask the recipient of the return' }
const NOT_SENT: InReturn = { code: null, note: 'Not known whether the return takes it' }

/** Outcomes whose code was seen in the YJB’s calculation code (August 2026) under another word than ours. */
const SEEN_OTHERWISE: Readonly<Record<string, string>> = {
  'community-resolution-with-service': 'COMMUNITY_RESOLUTION_WITH_YOT_INTERVENTION',
  'other-informal-action-with-service': 'OTHER_INFORMAL_ACTION_YOT_INVOLVEMENT',
  'other-informal-action': 'OTHER_INFORMAL_ACTION_NO_YOT_INVOLVEMENT',
  'section-90-91': 'SECTION_90_91_DETENTION',
  'section-90-92': 'SECTION_90_92_DETENTION',
}

/** Outcomes seen there under the same word. */
const SEEN = new Set([
  'community-resolution',
  'community-resolution-police-facilitated',
  'community-resolution-other-agency-facilitated',
  'youth-caution',
  'youth-conditional-caution',
  'referral-order',
  'youth-rehabilitation-order',
  'detention-and-training-order',
  'section-250',
  'section-254',
  'section-259',
  'section-226-b',
  'section-226-life',
  'not-known',
  'other',
])

const DEFERRED_UNTIL_SCHEMA_12 = 'Sent under an obsolete name until schema 12 (Access Core+ help, article 15052912)'

/** What schema 11 cannot say, and what is sent instead. */
const STAND_INS: Readonly<Record<string, InReturn>> = {
  'outcome-22': {
    code: 'NOT_KNOWN',
    note: 'The recipient finds Outcome 22 again in the supplier’s own text and the disposal type',
  },
  'outcome-22-deferred': {
    code: 'NOT_KNOWN',
    note: 'The recipient finds Outcome 22 again in the supplier’s own text and the disposal type',
  },
  'outcome-23': { code: null, as: 'Reprimand', note: DEFERRED_UNTIL_SCHEMA_12 },
  'youth-diversion-order': { code: null, as: 'Drug Treatment and Testing Order', note: DEFERRED_UNTIL_SCHEMA_12 },
}

/** What the return takes for an outcome, in a version of it. */
export function outcomeInReturn(outcome: string, version: ReturnVersion): InReturn {
  const otherwise = SEEN_OTHERWISE[outcome]
  if (otherwise !== undefined) return { code: otherwise }
  if (SEEN.has(outcome)) return { code: returnCode(outcome) }
  return (version === 'cld-11' ? STAND_INS[outcome] : undefined) ?? UNPUBLISHED
}

/** The disposal types of key performance indicator 6, and the one other disposal seen: the licence of a DTO. */
const DISPOSALS: Readonly<Record<string, string>> = {
  'community-resolution': 'COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT',
  'outcome-20-21': 'NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT',
  'outcome-22': 'NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT',
  'outcome-22-deferred': 'NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT',
  'youth-caution': 'YOUTH_CAUTION',
  'youth-conditional-caution': 'YOUTH_CONDITIONAL_CAUTION',
  'dto-licence': 'DTO_LICENCE',
}

const UNKNOWN_TO_THE_RETURN = new Set(['pre-sentence-report', 'voluntary'])

/** What the return takes for a kind of programme: its disposal type. The same in both versions as far as is known. */
export function programmeInReturn(kind: string): InReturn {
  const disposal = DISPOSALS[kind]
  if (disposal !== undefined) return { code: disposal }
  return UNKNOWN_TO_THE_RETURN.has(kind) ? NOT_SENT : UNPUBLISHED
}

const SERIOUS_VIOLENCE_CATEGORIES = new Set(['violence-against-the-person', 'robbery', 'drugs'])

/** What the return takes for a category of offence: only the three of indicator 9 were seen. */
export const offenceCategoryInReturn = (category: string): InReturn =>
  SERIOUS_VIOLENCE_CATEGORIES.has(category) ? { code: returnCode(category) } : UNPUBLISHED

/** What the return takes for a remand decision: the seven away from home were seen. */
export const remandDecisionInReturn = (decision: string): InReturn =>
  /^(remand-|court-ordered-secure-remand$)/.test(decision) ? { code: returnCode(decision) } : UNPUBLISHED
