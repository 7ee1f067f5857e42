import type { Rule } from './rule.ts'
import { actionOverdue } from './rules/action-overdue.ts'
import { alertUnanswered } from './rules/alert-unanswered.ts'
import { assessmentNotCountersigned } from './rules/assessment-not-countersigned.ts'
import { assessmentOverdue } from './rules/assessment-overdue.ts'
import { assessmentWithoutChild } from './rules/assessment-without-child.ts'
import { assessmentWithoutParent } from './rules/assessment-without-parent.ts'
import { breachDecisionDue } from './rules/breach-decision-due.ts'
import { caseUnallocated } from './rules/case-unallocated.ts'
import { childNotSeen } from './rules/child-not-seen.ts'
import { childSafetyLevelMayBeLow } from './rules/child-safety-level-may-be-low.ts'
import { contactShortfall } from './rules/contact-shortfall.ts'
import { educationBelowHours } from './rules/education-below-hours.ts'
import { exitWithoutPlan } from './rules/exit-without-plan.ts'
import { exploitationNotScreened } from './rules/exploitation-not-screened.ts'
import { highWithoutPanel } from './rules/high-without-panel.ts'
import { languageOfferMissing } from './rules/language-offer-missing.ts'
import { levelLoweredAlone } from './rules/level-lowered-alone.ts'
import { levelsDisagree } from './rules/levels-disagree.ts'
import { missedAndNotFollowed } from './rules/missed-and-not-followed.ts'
import { missingNoReturnTalk } from './rules/missing-no-return-talk.ts'
import { nrmDecisionLate } from './rules/nrm-decision-late.ts'
import { nrmNotReferred } from './rules/nrm-not-referred.ts'
import { onlyPhysicalSafety } from './rules/only-physical-safety.ts'
import { othersSafetyLevelMayBeLow } from './rules/others-safety-level-may-be-low.ts'
import { oversightMissing } from './rules/oversight-missing.ts'
import { planMissing } from './rules/plan-missing.ts'
import { planSilentOnChildSafety } from './rules/plan-silent-on-child-safety.ts'
import { planSilentOnNeed } from './rules/plan-silent-on-need.ts'
import { planSilentOnOthersSafety } from './rules/plan-silent-on-others-safety.ts'
import { planSilentOnVictim } from './rules/plan-silent-on-victim.ts'
import { planWithoutContingency } from './rules/plan-without-contingency.ts'
import { reviewAfterChange } from './rules/review-after-change.ts'
import { reviewOverdue } from './rules/review-overdue.ts'
import { section45NotRaised } from './rules/section-45-not-raised.ts'
import { seriousIncidentNotNotified } from './rules/serious-incident-not-notified.ts'
import { serviceNotDelivered } from './rules/service-not-delivered.ts'

/** Every rule, in the order in which work with a child goes. One file each, in `rules`. */
export const RULES: readonly Rule[] = [
  caseUnallocated,
  assessmentOverdue,
  assessmentNotCountersigned,
  assessmentWithoutChild,
  assessmentWithoutParent,
  onlyPhysicalSafety,
  planMissing,
  planSilentOnChildSafety,
  planSilentOnOthersSafety,
  planSilentOnVictim,
  planSilentOnNeed,
  planWithoutContingency,
  reviewOverdue,
  reviewAfterChange,
  contactShortfall,
  childNotSeen,
  missedAndNotFollowed,
  breachDecisionDue,
  actionOverdue,
  serviceNotDelivered,
  educationBelowHours,
  childSafetyLevelMayBeLow,
  othersSafetyLevelMayBeLow,
  levelsDisagree,
  levelLoweredAlone,
  highWithoutPanel,
  exploitationNotScreened,
  nrmNotReferred,
  nrmDecisionLate,
  section45NotRaised,
  missingNoReturnTalk,
  seriousIncidentNotNotified,
  alertUnanswered,
  oversightMissing,
  exitWithoutPlan,
  languageOfferMissing,
]

/** For how many days at most some rule still speaks of a programme that has ended. */
export const LONGEST_AFTER_END = Math.max(...RULES.map(rule => (rule.subject === 'programme' ? rule.endedForDays : 0)))
