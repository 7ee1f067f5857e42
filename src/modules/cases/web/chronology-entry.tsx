import { codeLabel, type CodeList } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { ACCOMMODATION_TYPES } from '#modules/children/domain/accommodation-types.ts'
import { CARE_STATUSES } from '#modules/children/domain/care-statuses.ts'
import { HEALTH_AREAS } from '#modules/children/domain/health-areas.ts'
import { LEARNING_PLANS } from '#modules/children/domain/learning-plans.ts'
import { PROFESSIONAL_ROLES } from '#modules/children/domain/professional-roles.ts'
import { PROVISION_TYPES } from '#modules/children/domain/provision-types.ts'
import type { TimelineEntry } from '#ui/patterns/timeline.tsx'
import type { ChronologyEntry } from '../data/chronology.ts'
import { ALLOCATION_ROLES } from '../domain/allocation-roles.ts'
import { CHRONOLOGY_EVENTS, type ChronologyEvent } from '../domain/chronology.ts'
import { COURT_TYPES } from '../domain/court-types.ts'
import { OFFENCE_CATEGORIES } from '../domain/offence-categories.ts'
import { OUTCOMES } from '../domain/outcomes.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { TRANSFER_KINDS } from '../domain/transfer-kinds.ts'

/** The list in which an event’s code has its words. */
const LISTS: Readonly<Record<ChronologyEvent, CodeList>> = {
  offence: OFFENCE_CATEGORIES,
  charged: OFFENCE_CATEGORIES,
  outcome: OUTCOMES,
  hearing: COURT_TYPES,
  referred: PROGRAMME_KINDS,
  'programme-started': PROGRAMME_KINDS,
  'programme-ended': PROGRAMME_KINDS,
  'transfer-requested': TRANSFER_KINDS,
  'transfer-accepted': TRANSFER_KINDS,
  'transfer-ended': TRANSFER_KINDS,
  allocated: ALLOCATION_ROLES,
  'allocation-ended': ALLOCATION_ROLES,
  'professional-started': PROFESSIONAL_ROLES,
  'professional-ended': PROFESSIONAL_ROLES,
  moved: ACCOMMODATION_TYPES,
  'care-started': CARE_STATUSES,
  'care-ended': CARE_STATUSES,
  'education-started': PROVISION_TYPES,
  'education-ended': PROVISION_TYPES,
  'learning-need': LEARNING_PLANS,
  'health-screened': HEALTH_AREAS,
  'health-identified': HEALTH_AREAS,
  'health-referred': HEALTH_AREAS,
  'health-started': HEALTH_AREAS,
  'health-ended': HEALTH_AREAS,
}

/** A day of the chronology as the timeline shows it, with the way to the page that tells of it. */
export function chronologyEntry({ event, on, code, text }: ChronologyEntry, childPath: string): TimelineEntry {
  const { words, page } = CHRONOLOGY_EVENTS[event]
  const details: readonly Words[] = [
    ...(code === null ? [] : [codeLabel(LISTS[event], code)]),
    ...(text === null ? [] : [same(text)]),
  ]
  return { on, title: words, path: `${childPath}${page}`, content: join(details, ': ') }
}
