import { type Code, type CodeList, findCode } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'

/** How programmes are grouped: from help that nobody ordered to custody. */
export const PROGRAMME_GROUPS = {
  prevention: { en: 'Prevention', cy: 'Atal' },
  diversion: { en: 'Diversion', cy: 'Dargyfeirio' },
  'out-of-court': { en: 'Out-of-court disposal', cy: 'Datrysiad y tu allan i’r llys' },
  'before-sentence': { en: 'Before sentence', cy: 'Cyn dedfrydu' },
  'court-order': { en: 'Court order', cy: 'Gorchymyn llys' },
  custody: { en: 'Custody', cy: 'Y ddalfa' },
  'not-grouped': { en: 'Other', cy: 'Arall' },
} as const satisfies Record<string, Words>

export type ProgrammeGroup = keyof typeof PROGRAMME_GROUPS

const kind = (group: ProgrammeGroup, code: string, en: string, cy: string, from?: LocalDate): Code => ({
  code,
  label: { en, cy },
  group,
  ...(from ? { from } : {}),
})

/**
 * What the service does with a child over a time, which the national return calls an intervention programme. The list
 * is our own; `return-mapping.ts` says what the return makes of each entry.
 */
export const PROGRAMME_KINDS: CodeList = {
  id: 'programme-kind',
  source:
    'Own list. Out-of-court kinds follow the six disposal types of key performance indicator 6 (YJB calculation code, August 2026); first days as in the list of outcomes',
  codes: [
    kind('prevention', 'prevention', 'Prevention support', 'Cymorth atal'),
    kind('prevention', 'turnaround', 'Turnaround', 'Turnaround'),
    kind(
      'prevention',
      'antisocial-behaviour',
      'Support over antisocial behaviour',
      'Cymorth ymddygiad gwrthgymdeithasol',
    ),
    kind('diversion', 'community-resolution', 'Community resolution', 'Datrysiad cymunedol'),
    kind('diversion', 'outcome-20-21', 'Outcome 20 or 21', 'Canlyniad 20 neu 21'),
    kind('diversion', 'outcome-22', 'Outcome 22', 'Canlyniad 22', localDate('2019-04-01')),
    kind(
      'diversion',
      'outcome-22-deferred',
      'Outcome 22: deferred prosecution or caution',
      'Canlyniad 22: erlyniad neu rybuddiad gohiriedig',
      localDate('2019-04-01'),
    ),
    kind(
      'diversion',
      'outcome-23',
      'Outcome 23: deferred prosecution',
      'Canlyniad 23: erlyniad gohiriedig',
      localDate('2026-02-01'),
    ),
    kind('out-of-court', 'youth-caution', 'Youth caution', 'Rhybuddiad ieuenctid', localDate('2013-04-08')),
    kind(
      'out-of-court',
      'youth-conditional-caution',
      'Youth conditional caution',
      'Rhybuddiad ieuenctid amodol',
      localDate('2013-04-08'),
    ),
    kind('before-sentence', 'bail-support', 'Bail support', 'Cymorth mechnïaeth'),
    kind(
      'before-sentence',
      'bail-iss',
      'Bail with intensive supervision and surveillance',
      'Mechnïaeth gyda goruchwyliaeth a gwyliadwriaeth ddwys',
    ),
    kind(
      'before-sentence',
      'remand-community',
      'Remand to local authority accommodation',
      'Remand i lety awdurdod lleol',
    ),
    kind('before-sentence', 'remand-custody', 'Remand in custody', 'Remandio yn y ddalfa'),
    kind('before-sentence', 'pre-sentence-report', 'Pre-sentence report', 'Adroddiad cyn dedfrydu'),
    kind('court-order', 'referral-order', 'Referral order', 'Gorchymyn atgyfeirio'),
    kind('court-order', 'reparation-order', 'Reparation order', 'Gorchymyn gwneud iawn'),
    kind('court-order', 'youth-rehabilitation-order', 'Youth rehabilitation order', 'Gorchymyn adsefydlu ieuenctid'),
    kind(
      'court-order',
      'youth-rehabilitation-order-iss',
      'Youth rehabilitation order with intensive supervision and surveillance',
      'Gorchymyn adsefydlu ieuenctid gyda goruchwyliaeth a gwyliadwriaeth ddwys',
    ),
    kind(
      'court-order',
      'youth-rehabilitation-order-fostering',
      'Youth rehabilitation order with fostering',
      'Gorchymyn adsefydlu ieuenctid gyda maethu',
    ),
    kind(
      'court-order',
      'youth-diversion-order',
      'Youth diversion order',
      'Gorchymyn dargyfeirio ieuenctid',
      localDate('2026-04-29'),
    ),
    kind(
      'custody',
      'dto-custody',
      'Detention and training order: in custody',
      'Gorchymyn cadw a hyfforddi: yn y ddalfa',
    ),
    kind(
      'custody',
      'dto-licence',
      'Detention and training order: on licence',
      'Gorchymyn cadw a hyfforddi: ar drwydded',
    ),
    kind('custody', 'long-custody', 'Longer sentence: in custody', 'Dedfryd hirach: yn y ddalfa'),
    kind('custody', 'long-licence', 'Longer sentence: on licence', 'Dedfryd hirach: ar drwydded'),
    kind('not-grouped', 'voluntary', 'Voluntary support after an order', 'Cymorth gwirfoddol ar ôl gorchymyn'),
    kind('not-grouped', 'other', 'Other', 'Arall'),
  ],
}

/** The group of a programme. A kind that the list does not know is in none of them. */
export function programmeGroup(programmeKind: string): ProgrammeGroup {
  const group = findCode(PROGRAMME_KINDS, programmeKind)?.group
  return group !== undefined && group in PROGRAMME_GROUPS ? (group as ProgrammeGroup) : 'not-grouped'
}
