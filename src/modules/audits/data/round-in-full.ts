import { listRecords, readRecord, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { auditCase } from '../domain/audit-case.ts'
import { auditJudgement } from '../domain/audit-judgement.ts'
import { auditRound } from '../domain/audit-round.ts'
import { auditSettlement } from '../domain/audit-settlement.ts'
import { audit } from '../domain/audit.ts'
import type { CaseJudged } from '../domain/settled-judgements.ts'
import { type AuditorRecord, auditors } from './auditors.ts'

export type AuditRecord = StoredRecord<typeof audit>
export type SettlementRecord = StoredRecord<typeof auditSettlement>

/** A case of a round with who audits it and what they have judged so far. */
export type CaseInFull = StoredRecord<typeof auditCase> & {
  readonly audits: readonly (AuditRecord & { readonly judgements: readonly StoredRecord<typeof auditJudgement>[] })[]
  readonly settlements: readonly SettlementRecord[]
}

export type RoundInFull = StoredRecord<typeof auditRound> & {
  readonly judgedBy: Framework
  /** In the order of their numbers, those that were replaced among them. */
  readonly cases: readonly CaseInFull[]
  readonly auditors: readonly AuditorRecord[]
}

/** A round with everything in it; null where the service has none by that id, or its framework is not known. */
export async function roundInFull(reader: Reader, id: string): Promise<RoundInFull | null> {
  const round = await readRecord(reader, auditRound, id)
  const judgedBy = round && findFramework(round.values.framework)
  if (!round || !judgedBy) return null
  const cases = await listRecords(reader, auditCase, { round_id: id })
  const ids = new Set(cases.map(one => one.id))
  const audits = (await listRecords(reader, audit)).filter(({ values }) => ids.has(values.case_id))
  const own = new Set(audits.map(one => one.id))
  const judgements = (await listRecords(reader, auditJudgement)).filter(({ values }) => own.has(values.audit_id))
  const settlements = (await listRecords(reader, auditSettlement)).filter(({ values }) => ids.has(values.case_id))
  return {
    ...round,
    judgedBy,
    auditors: await auditors(reader),
    cases: cases
      .map(one => ({
        ...one,
        audits: audits
          .filter(({ values }) => values.case_id === one.id)
          .map(each => ({ ...each, judgements: judgements.filter(({ values }) => values.audit_id === each.id) }))
          .toSorted((a, b) => (a.values.part < b.values.part ? -1 : 1)),
        settlements: settlements.filter(({ values }) => values.case_id === one.id),
      }))
      .toSorted((a, b) => a.values.number - b.values.number),
  }
}

/** The cases of which the first audit is completed, as they were judged. A second counts when it is completed too. */
export const casesJudged = ({ cases }: Pick<RoundInFull, 'cases'>): readonly CaseJudged[] =>
  cases.flatMap(one => {
    if (one.values.replaced_on !== null) return []
    const judged = (part: string) =>
      one.audits.find(({ values }) => values.part === part && values.completed_on !== null)
    const first = judged('first')
    return first
      ? [{ caseId: one.id, first: answersOf(first), second: answersOf(judged('second')), settled: settledIn(one) }]
      : []
  })

const answersOf = (one: CaseInFull['audits'][number] | undefined): ReadonlyMap<string, Answer> =>
  new Map((one?.judgements ?? []).map(({ values }) => [values.question, values.answer as Answer]))

const settledIn = ({ settlements }: CaseInFull): ReadonlyMap<string, Answer> =>
  new Map(settlements.map(({ values }) => [values.question, values.answer as Answer]))
