import type { Module } from '#web/module.ts'
import { auditsDay } from './data/audits-day.ts'
import { opensSampled } from './data/opens-sampled.ts'
import { AUDIT_RECORDS } from './domain/records.ts'
import { ASSESS_FORM } from './web/assess-page.tsx'
import type { AuditsParts } from './web/audit-parts.ts'
import { REPLY_FORM } from './web/feedback-page.tsx'
import { JUDGEMENT_FORM } from './web/question-page.tsx'
import { auditsRoutes } from './web/routes.tsx'
import { WHOLE_FORM } from './web/whole-page.tsx'
import { AUDITS } from './web/words.ts'

export const auditsModule = (parts: AuditsParts): Module => ({
  name: 'audits',
  routes: auditsRoutes(parts),
  records: AUDIT_RECORDS,
  ownForms: [JUDGEMENT_FORM, WHOLE_FORM, REPLY_FORM, ASSESS_FORM],
  navigation: [{ label: AUDITS, path: '/audits', permission: 'audit.read' }],
  contributes: { day: auditsDay, opens: opensSampled },
})
