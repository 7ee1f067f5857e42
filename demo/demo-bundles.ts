import type { Entity } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ASSESSMENT_RECORDS } from '#modules/assessments/domain/records.ts'
import { AUDIT_RECORDS } from '#modules/audits/domain/records.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { CASE_RECORDS } from '#modules/cases/domain/records.ts'
import { CHILDREN_RECORDS } from '#modules/children/domain/records.ts'
import { careStatus } from '#modules/children/domain/care-status.ts'
import { CONTACT_RECORDS } from '#modules/contacts/domain/records.ts'
import { EXPLOITATION_RECORDS } from '#modules/exploitation/domain/records.ts'
import { PLAN_RECORDS } from '#modules/plans/domain/records.ts'
import { QUESTIONNAIRE_RECORDS } from '#modules/questionnaires/domain/records.ts'
import { SAFETY_RECORDS } from '#modules/safety/domain/records.ts'
import { VICTIM_RECORDS } from '#modules/victims/domain/records.ts'
import { SIGNAL_RECORDS } from '#modules/signals/domain/records.ts'
import { VOICE_RECORDS } from '#modules/voice/domain/records.ts'
import { INSPECTION_RECORDS } from '#modules/inspections/domain/records.ts'
import { WORKFORCE_RECORDS } from '#modules/workforce/domain/records.ts'
import { ABERWEN_AUDITS, GLANMORFA_AUDITS } from './audit-plans.ts'
import { ABERWEN_INSPECTIONS } from './aberwen-inspections.ts'
import { ABERWEN_STAFFING } from './aberwen-staffing.ts'
import { ABERWEN } from './aberwen.ts'
import { calendarFrom } from './calendar.ts'
import { GLANMORFA_INSPECTIONS } from './glanmorfa-inspections.ts'
import { GLANMORFA_STAFFING } from './glanmorfa-staffing.ts'
import { GLANMORFA } from './glanmorfa.ts'
import type { Row } from './ledger.ts'
import { type ServicePlan, writeService } from './write-service.ts'

/** The record kinds that the demo fills, each after those that it refers to. */
export const DEMO_RECORDS: readonly Entity[] = [
  ...WORKFORCE_RECORDS,
  ...CHILDREN_RECORDS,
  ...CASE_RECORDS,
  ...SAFETY_RECORDS,
  ...EXPLOITATION_RECORDS,
  ...ASSESSMENT_RECORDS,
  ...PLAN_RECORDS,
  ...CONTACT_RECORDS,
  ...VICTIM_RECORDS,
  ...VOICE_RECORDS,
  ...QUESTIONNAIRE_RECORDS,
  ...INSPECTION_RECORDS,
  ...AUDIT_RECORDS,
  ...SIGNAL_RECORDS,
]

/** An invented service, ready to be imported. */
export type DemoBundle = {
  readonly service: { readonly id: string; readonly name: Words; readonly nation: 'england' | 'wales' }
  readonly today: LocalDate
  readonly rows: (entity: Entity) => readonly Row[]
  /** The bundle’s id of a child whose record is to be restricted once it is imported. */
  readonly restrictedChild: string
}

/** The two invented services as they stand today: the same for the same day. */
export const demoBundles = (today: LocalDate): readonly DemoBundle[] => [
  bundleOf(
    { profile: ABERWEN, staffing: ABERWEN_STAFFING, inspections: ABERWEN_INSPECTIONS, audits: ABERWEN_AUDITS },
    today,
  ),
  bundleOf(
    { profile: GLANMORFA, staffing: GLANMORFA_STAFFING, inspections: GLANMORFA_INSPECTIONS, audits: GLANMORFA_AUDITS },
    today,
  ),
]

function bundleOf(plan: ServicePlan, today: LocalDate): DemoBundle {
  const { id, name, nation } = plan.profile
  const { rows } = writeService(plan, calendarFrom(today))
  const worked = new Set(
    rows(programme).flatMap(({ facts }) => (facts['ended_on'] === null ? [facts['child_id']] : [])),
  )
  const inCare = rows(careStatus).find(
    ({ facts }) => facts['status'] === 'looked-after' && facts['until_on'] === null && worked.has(facts['child_id']),
  )
  return { service: { id, name, nation }, today, rows, restrictedChild: String(inCare?.facts['child_id']) }
}
