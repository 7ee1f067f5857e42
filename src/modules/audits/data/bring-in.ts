import { insertRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Framework, WorkKind } from '#modules/frameworks/domain/framework.ts'
import { findQuestion } from '#modules/frameworks/domain/find.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import { AUDITED_WORK } from '../domain/audited-work.ts'
import { auditRound } from '../domain/audit-round.ts'
import { judgementElsewhere } from '../domain/judgement-elsewhere.ts'

type Brought = {
  readonly title: string
  readonly framework: Framework
  readonly on: LocalDate
  readonly judgements: readonly Judgement[]
}

/** Brings the judgements of an audit done elsewhere into a round of their own, which is closed from the start. */
export async function bringIn(tx: Writer, { title, framework, on, judgements }: Brought): Promise<string> {
  const roundId = newId()
  const kinds = new Set(judgements.flatMap(({ question }) => findQuestion(framework, question)?.appliesTo?.work ?? []))
  const work = AUDITED_WORK.codes.map(({ code }) => code).filter(code => kinds.has(code as WorkKind))
  await insertRecord(tx, auditRound, roundId, {
    ...{ title, framework: framework.id, work: work.length > 0 ? work : ['children'] },
    ...{ opened_on: on, closed_on: on, seed: 'elsewhere', origin: 'elsewhere' },
  })
  for (const one of judgements)
    await insertRecord(tx, judgementElsewhere, newId(), {
      ...{ round_id: roundId, case_number: one.case, question: one.question, answer: one.answer },
    })
  return roundId
}
