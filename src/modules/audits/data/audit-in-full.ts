import { listRecords, readRecord, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Framework, KeyQuestion } from '#modules/frameworks/domain/framework.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { auditCase } from '../domain/audit-case.ts'
import { auditJudgement } from '../domain/audit-judgement.ts'
import { auditPointer } from '../domain/audit-pointer.ts'
import { auditReply } from '../domain/audit-reply.ts'
import { auditRound } from '../domain/audit-round.ts'
import { audit } from '../domain/audit.ts'
import { auditor } from '../domain/auditor.ts'
import { questionsFor } from '../domain/questions-for.ts'

export type PointerRecord = StoredRecord<typeof auditPointer>

export type JudgementInFull = StoredRecord<typeof auditJudgement> & { readonly pointers: readonly PointerRecord[] }

/** One auditor’s audit with its case, its round, and all that they have judged. */
export type AuditInFull = StoredRecord<typeof audit> & {
  readonly sampled: StoredRecord<typeof auditCase>
  readonly round: StoredRecord<typeof auditRound>
  readonly auditor: StoredRecord<typeof auditor>
  readonly framework: Framework
  readonly questions: readonly KeyQuestion[]
  readonly judgements: ReadonlyMap<string, JudgementInFull>
  /** What the worker answered to its feedback. */
  readonly reply: StoredRecord<typeof auditReply> | null
}

export async function auditInFull(reader: Reader, id: string): Promise<AuditInFull | null> {
  const one = await readRecord(reader, audit, id)
  const sampled = one && (await readRecord(reader, auditCase, one.values.case_id))
  const round = sampled && (await readRecord(reader, auditRound, sampled.values.round_id))
  const by = one && (await readRecord(reader, auditor, one.values.auditor_id))
  const framework = round && findFramework(round.values.framework)
  if (!one || !sampled || !round || !by || !framework) return null
  const judgements = await listRecords(reader, auditJudgement, { audit_id: id })
  const [reply = null] = await listRecords(reader, auditReply, { audit_id: id })
  const own = new Set(judgements.map(judgement => judgement.id))
  const pointers = (await listRecords(reader, auditPointer, { child_id: one.values.child_id })).filter(({ values }) =>
    own.has(values.judgement_id),
  )
  return {
    ...one,
    sampled,
    round,
    auditor: by,
    framework,
    reply,
    questions: questionsFor(framework, sampled.values.work),
    judgements: new Map(
      judgements.map(judgement => [
        judgement.values.question,
        { ...judgement, pointers: pointers.filter(({ values }) => values.judgement_id === judgement.id) },
      ]),
    ),
  }
}
