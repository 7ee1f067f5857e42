import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { auditedJudgements } from '#modules/audits/index.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'

/** What one round of audits says, case by case. */
export type RoundSaid = {
  readonly id: string
  readonly title: string
  readonly on: LocalDate
  readonly judgements: readonly Judgement[]
}

type Asked = { readonly frameworkId: string; readonly on: LocalDate }

/** The rounds by a framework that have judged something, the earliest first. */
export async function roundsBy(reader: Reader, asked: Asked): Promise<readonly RoundSaid[]> {
  const { rows } = await sql<Omit<RoundSaid, 'judgements'>>`
    select id::text as id, title, coalesce(closed_on, opened_on) as on from audit_round
    where service_id = current_service() and framework = ${asked.frameworkId} and opened_on <= ${asked.on}
    order by opened_on, id`.execute(reader)
  const told: RoundSaid[] = []
  for (const round of rows)
    told.push({ ...round, judgements: await auditedJudgements(reader, { ...asked, roundId: round.id }) })
  return told.filter(({ judgements }) => judgements.length > 0)
}
