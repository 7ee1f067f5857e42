import type { Entity } from '#kernel/entity.ts'
import { auditCase } from './audit-case.ts'
import { auditJudgement } from './audit-judgement.ts'
import { auditPointer } from './audit-pointer.ts'
import { auditReply } from './audit-reply.ts'
import { auditRound } from './audit-round.ts'
import { auditSettlement } from './audit-settlement.ts'
import { audit } from './audit.ts'
import { auditor } from './auditor.ts'
import { judgementElsewhere } from './judgement-elsewhere.ts'
import { selfAssessmentPoint } from './self-assessment-point.ts'
import { selfAssessment } from './self-assessment.ts'

/** The record kinds of this module, each after those that it refers to. */
export const AUDIT_RECORDS: readonly Entity[] = [
  auditor,
  auditRound,
  auditCase,
  audit,
  auditJudgement,
  auditPointer,
  auditReply,
  auditSettlement,
  judgementElsewhere,
  selfAssessment,
  selfAssessmentPoint,
]
