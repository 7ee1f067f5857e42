/** The door of this module for others: its module, and what audits and self-assessments say. */
export { auditedJudgements } from './data/audited-judgements.ts'
export { type JudgedOnEvidence, judgedOnEvidence } from './data/self-assessments.ts'
export { AUDITS_SETTLED } from './data/settled.ts'
export { auditsModule } from './module.ts'
