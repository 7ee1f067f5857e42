import { BEARS_ON } from '#kernel/evidence.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Reader } from '#db/work.ts'
import { idIn } from '#modules/cases/index.ts'
import { type ChildHead, openChild } from '#modules/children/index.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type AuditInFull, auditInFull } from '../data/audit-in-full.ts'
import { auditorIdsOf } from '../data/auditors.ts'
import { type RecordBeside, recordBeside } from '../data/record-beside.ts'
import type { CaseFacts } from '../domain/applicability.ts'
import type { AuditsParts } from './audit-parts.ts'
import { type Pointable, pointables } from './pointers.ts'
import { REFUSED } from './refused.ts'

export type OpenedAudit = {
  readonly one: AuditInFull
  readonly child: ChildHead
  readonly beside: RecordBeside
  readonly facts: CaseFacts
  /** The dated places of the programme’s record, the newest first. */
  readonly places: readonly Pointable[]
  readonly path: string
}

/** An audit as its own auditor opens it: nobody else does, not once the round is closed, and each opening is logged. */
export async function openAudit(visit: Visit, { evidence, sources }: AuditsParts): Promise<OpenedAudit> {
  const id = idIn(visit, 'auditId')
  const one = await visit.look(async reader => {
    const whole = await auditInFull(reader, id)
    const own = await auditorIdsOf(reader, visit.visitor)
    return whole && own.includes(whole.values.auditor_id) ? whole : null
  })
  const { values, round, sampled } = found(one)
  if (round.values.closed_on !== null) throw new Problem(403, REFUSED.closed)
  if (sampled.values.replaced_on !== null) throw new Problem(404)
  const child = await openChild(visit, values.child_id)
  return visit.look(async reader => {
    const beside = found(await recordBeside(reader, sampled.values.programme_id))
    const facts = await caseFacts(reader, { child, beside, evidence, today: visit.today })
    const { language, today } = visit
    const places = await pointables(reader, { childId: child.id, beside, sources, language, today })
    return { one: found(one), child, beside, facts, places, path: `/audits/${id}` }
  })
}

type Known = {
  readonly child: ChildHead
  readonly beside: RecordBeside
  readonly evidence: AuditsParts['evidence']
  readonly today: LocalDate
}

async function caseFacts(reader: Reader, { child, beside, evidence, today }: Known): Promise<CaseFacts> {
  const found = []
  for (const source of evidence) found.push(...(await source(reader, child.id, today)))
  const until = beside.programme.ended_on ?? today
  const during = found.filter(({ on }) => on <= until)
  const level = (about: LevelSubject): Level | null =>
    beside.assessment?.levels.find(one => one.about === about)?.level ?? null
  const bearing = (about: LevelSubject): number => during.filter(({ kind }) => BEARS_ON[kind].includes(about)).length
  return {
    childLevel: level('child-safety'),
    othersLevel: level('others-safety'),
    childEvidence: bearing('child-safety'),
    othersEvidence: bearing('others-safety'),
  }
}
