import type { Entity, RecordOf } from '#kernel/entity.ts'
import { assessedFactor } from '#modules/assessments/domain/assessed-factor.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { countersignature } from '#modules/assessments/domain/countersignature.ts'
import { allocation } from '#modules/cases/domain/allocation.ts'
import { offence } from '#modules/cases/domain/offence.ts'
import { outcome } from '#modules/cases/domain/outcome.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { transfer } from '#modules/cases/domain/transfer.ts'
import { careStatus } from '#modules/children/domain/care-status.ts'
import { education } from '#modules/children/domain/education.ts'
import { healthNeed } from '#modules/children/domain/health-need.ts'
import { learningNeed } from '#modules/children/domain/learning-need.ts'
import { residence } from '#modules/children/domain/residence.ts'
import { breachDecision } from '#modules/contacts/domain/breach-decision.ts'
import { contact } from '#modules/contacts/domain/contact.ts'
import { intervention } from '#modules/contacts/domain/intervention.ts'
import { warning } from '#modules/contacts/domain/warning.ts'
import { exploitationScreening } from '#modules/exploitation/domain/exploitation-screening.ts'
import { exploitationSign } from '#modules/exploitation/domain/exploitation-sign.ts'
import { nrmReferral } from '#modules/exploitation/domain/nrm-referral.ts'
import { slaveryDefence } from '#modules/exploitation/domain/slavery-defence.ts'
import { contingency } from '#modules/plans/domain/contingency.ts'
import { exitPlan } from '#modules/plans/domain/exit-plan.ts'
import { leftOut } from '#modules/plans/domain/left-out.ts'
import { objective } from '#modules/plans/domain/objective.ts'
import { planAction } from '#modules/plans/domain/plan-action.ts'
import { planApproval } from '#modules/plans/domain/plan-approval.ts'
import { planControl } from '#modules/plans/domain/plan-control.ts'
import { planReview } from '#modules/plans/domain/plan-review.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { escalation } from '#modules/safety/domain/escalation.ts'
import { incident } from '#modules/safety/domain/incident.ts'
import { missingEpisode } from '#modules/safety/domain/missing-episode.ts'
import { notification } from '#modules/safety/domain/notification.ts'
import { oversight } from '#modules/safety/domain/oversight.ts'
import { panel } from '#modules/safety/domain/panel.ts'
import { safetyNote } from '#modules/victims/domain/safety-note.ts'

type FieldOf<E extends Entity> = keyof E['fields'] & string

/**
 * A record kind as rules see it: which of its facts, and from when each of them was known.
 * `knownOn`: the row is known from the first of these days that it has. `within`: it is known as long as the row of
 * the other part is that its field names. `later`: facts that became known on a day of their own, by the field that
 * holds the day.
 */
type Part<E extends Entity, F extends FieldOf<E>> = {
  readonly entity: E
  readonly facts: readonly F[]
  readonly knownOn: readonly F[]
  readonly within?: readonly [part: string, field: F]
  readonly later: Readonly<Partial<Record<F, readonly F[]>>>
}

const part = <const E extends Entity, const F extends FieldOf<E>>(description: Part<E, F>): Part<E, F> => description

/**
 * What rules see of a child: each part of the record that some rule reads, and nothing else. A fact that stands here
 * is loaded for every child who is looked at, so what no rule reads is left out.
 */
export const PICTURE_PARTS = {
  programmes: part({
    entity: programme,
    facts: [
      'kind',
      'offence_ids',
      'referred_on',
      'starts_on',
      'expected_end_on',
      'ended_on',
      'end_reason',
      'successfully_completed',
      'victim_identified',
    ],
    knownOn: ['referred_on', 'starts_on'],
    later: { ended_on: ['end_reason', 'successfully_completed'] },
  }),
  allocations: part({
    entity: allocation,
    facts: ['programme_id', 'person_id', 'role', 'from_on', 'until_on'],
    knownOn: ['from_on'],
    later: { until_on: [] },
  }),
  transfers: part({
    entity: transfer,
    facts: ['programme_id', 'kind', 'requested_on', 'accepted_on', 'ended_on'],
    knownOn: ['requested_on', 'accepted_on'],
    later: { accepted_on: [], ended_on: [] },
  }),
  offences: part({
    entity: offence,
    facts: [
      'committed_on',
      'arrested_on',
      'charged_on',
      'description',
      'category',
      'seriousness',
      'weapon_involved',
      'knife_involved',
      'victim_identified',
    ],
    knownOn: ['arrested_on', 'charged_on', 'committed_on'],
    later: { charged_on: [] },
  }),
  outcomes: part({
    entity: outcome,
    facts: ['offence_id', 'outcome', 'decided_on', 'ends_on'],
    knownOn: ['decided_on'],
    later: {},
  }),
  residences: part({
    entity: residence,
    facts: ['accommodation_type', 'suitability', 'from_on', 'until_on'],
    knownOn: ['from_on'],
    later: { until_on: [] },
  }),
  careStatuses: part({
    entity: careStatus,
    facts: ['status', 'from_on', 'until_on'],
    knownOn: ['from_on'],
    later: { until_on: [] },
  }),
  educations: part({
    entity: education,
    facts: ['provision_type', 'hours_offered', 'hours_attended', 'exclusion', 'from_on', 'until_on'],
    knownOn: ['from_on'],
    later: { until_on: [] },
  }),
  learningNeeds: part({
    entity: learningNeed,
    facts: ['identified_on', 'kinds', 'plan_kind'],
    knownOn: ['identified_on'],
    later: {},
  }),
  healthNeeds: part({
    entity: healthNeed,
    facts: ['area', 'screened_on', 'identified_on', 'referred_on', 'offered_on', 'started_on', 'ended_on'],
    knownOn: ['screened_on', 'identified_on', 'referred_on', 'offered_on', 'started_on'],
    later: { identified_on: [], referred_on: [], offered_on: [], started_on: [], ended_on: [] },
  }),
  assessments: part({
    entity: assessment,
    facts: [
      'programme_id',
      'form',
      'stage',
      'origin',
      'started_on',
      'completed_on',
      'author_id',
      'child_part',
      'child_part_note',
      'parent_part',
      'parent_part_note',
    ],
    knownOn: ['started_on'],
    later: { completed_on: [] },
  }),
  factors: part({
    entity: assessedFactor,
    facts: ['assessment_id', 'kind', 'is_present', 'weight'],
    knownOn: [],
    within: ['assessments', 'assessment_id'],
    later: {},
  }),
  levels: part({
    entity: assessedLevel,
    facts: ['assessment_id', 'about', 'level', 'reason', 'against_evidence'],
    knownOn: [],
    within: ['assessments', 'assessment_id'],
    later: {},
  }),
  countersignatures: part({
    entity: countersignature,
    facts: ['assessment_id', 'decision', 'person_id', 'decided_on'],
    knownOn: ['decided_on'],
    later: {},
  }),
  plans: part({
    entity: plan,
    facts: [
      'programme_id',
      'assessment_id',
      'started_on',
      'author_id',
      'child_agreed_on',
      'parent_agreed_on',
      'submitted_on',
      'agreed_on',
      'replaced_on',
    ],
    knownOn: ['started_on'],
    later: { child_agreed_on: [], parent_agreed_on: [], submitted_on: [], agreed_on: [], replaced_on: [] },
  }),
  approvals: part({
    entity: planApproval,
    facts: ['plan_id', 'decision', 'decided_on'],
    knownOn: ['decided_on'],
    later: {},
  }),
  objectives: part({
    entity: objective,
    facts: ['plan_id', 'worker_words', 'answers', 'progress', 'progress_on'],
    knownOn: [],
    within: ['plans', 'plan_id'],
    later: { progress_on: ['progress'] },
  }),
  actions: part({
    entity: planAction,
    facts: ['plan_id', 'objective_id', 'what', 'by', 'person_id', 'partner', 'due_on', 'done_on', 'result'],
    knownOn: [],
    within: ['plans', 'plan_id'],
    later: { done_on: ['result'] },
  }),
  controls: part({
    entity: planControl,
    facts: ['plan_id', 'protects', 'until_on'],
    knownOn: [],
    within: ['plans', 'plan_id'],
    later: {},
  }),
  contingencies: part({
    entity: contingency,
    facts: ['plan_id', 'protects'],
    knownOn: [],
    within: ['plans', 'plan_id'],
    later: {},
  }),
  leftOut: part({
    entity: leftOut,
    facts: ['plan_id', 'factor', 'reason'],
    knownOn: [],
    within: ['plans', 'plan_id'],
    later: {},
  }),
  reviews: part({
    entity: planReview,
    facts: ['programme_id', 'plan_id', 'reviewed_on', 'reason', 'next_review_on'],
    knownOn: ['reviewed_on'],
    later: {},
  }),
  exitPlans: part({
    entity: exitPlan,
    facts: ['programme_id', 'planned_on', 'handed_to', 'handed_over_on', 'open_actions', 'closed_on'],
    knownOn: ['planned_on'],
    later: { handed_over_on: ['handed_to'], closed_on: [] },
  }),
  contacts: part({
    entity: contact,
    facts: [
      'programme_id',
      'kind',
      'held_on',
      'person_id',
      'with_whom',
      'counts',
      'outcome',
      'seen_alone',
      'followed_up_on',
    ],
    knownOn: ['held_on'],
    later: { followed_up_on: [] },
  }),
  interventions: part({
    entity: intervention,
    facts: [
      'programme_id',
      'service',
      'partner',
      'provider',
      'answers',
      'referred_on',
      'accepted_on',
      'declined_on',
      'started_on',
      'ended_on',
    ],
    knownOn: ['referred_on'],
    later: { accepted_on: [], declined_on: [], started_on: [], ended_on: [] },
  }),
  warnings: part({
    entity: warning,
    facts: ['programme_id', 'contact_id', 'given_on'],
    knownOn: ['given_on'],
    later: {},
  }),
  breachDecisions: part({
    entity: breachDecision,
    facts: ['programme_id', 'decided_on', 'decision', 'information_laid_on'],
    knownOn: ['decided_on'],
    later: { information_laid_on: [] },
  }),
  incidents: part({
    entity: incident,
    facts: ['programme_id', 'kind', 'happened_on', 'known_on', 'weapon', 'injury', 'asks_review'],
    knownOn: ['known_on'],
    later: {},
  }),
  missing: part({
    entity: missingEpisode,
    facts: ['missing_from_on', 'found_on', 'found_far', 'talk_offered_on', 'talk_on', 'talk_declined'],
    knownOn: ['missing_from_on'],
    later: { found_on: ['found_far', 'talk_declined'], talk_offered_on: [], talk_on: [] },
  }),
  panels: part({
    entity: panel,
    facts: ['programme_id', 'kind', 'held_on', 'next_on'],
    knownOn: ['held_on'],
    later: {},
  }),
  escalations: part({
    entity: escalation,
    facts: [
      'programme_id',
      'about',
      'raised_on',
      'raised_by_id',
      'owner_id',
      'due_on',
      'decision',
      'passed_to_id',
      'answered_on',
    ],
    knownOn: ['raised_on'],
    later: { answered_on: ['decision', 'passed_to_id'] },
  }),
  notifications: part({
    entity: notification,
    facts: ['incident_id', 'category', 'happened_on', 'known_on', 'sent_on', 'board_told_on'],
    knownOn: ['known_on'],
    later: { sent_on: [], board_told_on: [] },
  }),
  oversights: part({
    entity: oversight,
    facts: ['programme_id', 'held_on', 'person_id', 'kind', 'next_on'],
    knownOn: ['held_on'],
    later: {},
  }),
  signs: part({
    entity: exploitationSign,
    facts: ['kind', 'seen_on', 'source'],
    knownOn: ['seen_on'],
    later: {},
  }),
  screenings: part({
    entity: exploitationScreening,
    facts: ['programme_id', 'screened_on', 'result', 'refers', 'no_referral_reason'],
    knownOn: ['screened_on'],
    later: {},
  }),
  nrmReferrals: part({
    entity: nrmReferral,
    facts: [
      'exploitation_screening_id',
      'route',
      'submitted_on',
      'grounds_decision',
      'grounds_on',
      'conclusive_decision',
      'conclusive_on',
      'reconsideration_asked_on',
      'reconsideration_decision',
      'reconsideration_on',
      'withdrawn_on',
    ],
    knownOn: ['submitted_on'],
    later: {
      grounds_on: ['grounds_decision'],
      conclusive_on: ['conclusive_decision'],
      reconsideration_asked_on: [],
      reconsideration_on: ['reconsideration_decision'],
      withdrawn_on: [],
    },
  }),
  defences: part({
    entity: slaveryDefence,
    facts: ['nrm_referral_id', 'offence_id', 'raised_on', 'raised_with'],
    knownOn: ['raised_on'],
    later: {},
  }),
  safetyNotes: part({
    entity: safetyNote,
    facts: ['kind', 'from_on', 'until_on'],
    knownOn: ['from_on'],
    later: {},
  }),
} as const

export type PictureParts = typeof PICTURE_PARTS
export type PartName = keyof PictureParts

/** A row of a part, as rules see it. */
export type RowOf<Name extends PartName> = { readonly id: string } & Pick<
  RecordOf<PictureParts[Name]['entity']>,
  PictureParts[Name]['facts'][number] & keyof RecordOf<PictureParts[Name]['entity']>
>
