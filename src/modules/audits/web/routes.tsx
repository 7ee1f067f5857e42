import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import { assessPage, takeAssessment } from './assess-page.tsx'
import { auditPage, takeCompletion } from './audit-page.tsx'
import { auditorForm } from './auditor-form.ts'
import { auditorsPage } from './auditors-page.tsx'
import type { AuditsParts } from './audit-parts.ts'
import { auditsPage } from './audits-page.tsx'
import { challengePage, takeChallenge } from './challenge-page.tsx'
import { elsewherePage, JUDGEMENTS_MAY_BE, takeElsewhere } from './elsewhere-page.tsx'
import { evidencePage } from './evidence-page.tsx'
import { feedbackPage, takeReply } from './feedback-page.tsx'
import { givePage, takeGiving } from './give-page.tsx'
import { moderationPage } from './moderation-page.tsx'
import { questionPage, takeJudgement } from './question-page.tsx'
import { replacePage, takeReplacement } from './replace-page.tsx'
import { resultsPage } from './results-page.tsx'
import { roundForm } from './round-form.ts'
import { roundPage, takeClose, takeDraw } from './round-page.tsx'
import { settlePage, takeSettlement } from './settle-page.tsx'
import { standardPage } from './standard-page.tsx'
import { takeWhole, wholePage } from './whole-page.tsx'

const ROUND = '/audits/rounds/:roundId'
const CASE = `${ROUND}/cases/:caseId`
const STANDARD = '/audits/evidence/:framework/:standard'
const AUDIT = '/audits/:auditId{[0-9a-f-]+}'

/** Forms first: `/audits/rounds/new` is a form, not a round’s page. */
export const auditsRoutes = (parts: AuditsParts): readonly ServiceRoute[] => [
  ...[roundForm, auditorForm].flatMap(recordFormRoutes),
  get('/audits', 'audit.read', auditsPage),
  get('/audits/auditors', 'audit.lead', auditorsPage),
  get('/audits/elsewhere', 'audit.lead', elsewherePage),
  { ...post('/audits/elsewhere', 'audit.lead', takeElsewhere), maxBody: JUDGEMENTS_MAY_BE },
  get('/audits/evidence', 'audit.read', evidencePage),
  get(STANDARD, 'audit.read', standardPage),
  get(`${STANDARD}/assess`, 'audit.lead', assessPage),
  post(`${STANDARD}/assess`, 'audit.lead', takeAssessment),
  get(`${STANDARD}/challenge`, 'audit.write', challengePage),
  post(`${STANDARD}/challenge`, 'audit.write', takeChallenge),
  get('/audits/feedback/:auditId', 'child.read', feedbackPage),
  post('/audits/feedback/:auditId', 'case.write', takeReply),
  get(ROUND, 'audit.read', roundPage),
  get(`${ROUND}/results`, 'audit.read', resultsPage),
  get(`${ROUND}/moderation`, 'audit.lead', moderationPage),
  post(`${ROUND}/draw`, 'audit.lead', takeDraw),
  post(`${ROUND}/close`, 'audit.lead', takeClose),
  get(`${CASE}/give/:part`, 'audit.lead', givePage),
  post(`${CASE}/give/:part`, 'audit.lead', takeGiving),
  get(`${CASE}/replace`, 'audit.lead', replacePage),
  post(`${CASE}/replace`, 'audit.lead', takeReplacement),
  get(`${CASE}/settle/:question`, 'audit.lead', settlePage),
  post(`${CASE}/settle/:question`, 'audit.lead', takeSettlement),
  get(AUDIT, 'audit.write', auditPage(parts)),
  get(`${AUDIT}/questions/:question`, 'audit.write', questionPage(parts)),
  post(`${AUDIT}/questions/:question`, 'audit.write', takeJudgement(parts)),
  get(`${AUDIT}/whole`, 'audit.write', wholePage(parts)),
  post(`${AUDIT}/whole`, 'audit.write', takeWhole(parts)),
  post(`${AUDIT}/complete`, 'audit.write', takeCompletion(parts)),
]
