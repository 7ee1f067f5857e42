import { createHash } from 'node:crypto'
import { asAt } from '#kernel/dated.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { auditedJudgements, judgedOnEvidence } from '#modules/audits/index.ts'
import type { Grounds } from '#modules/forecast/domain/ground-of.ts'
import { certainly, type Distribution } from '#modules/forecast/index.ts'
import { type Framework, WORK_KINDS, type WorkKind } from '#modules/frameworks/domain/framework.ts'
import type { OpenWork } from '../domain/standing-signals.ts'
import { workIn } from '../domain/work-of-standard.ts'
import { workOn } from './work-on.ts'

/** What the service’s forecast by a framework is worked out from; null where nothing was audited by it. */
export async function forecastGrounds(reader: Reader, framework: Framework, on: LocalDate): Promise<Grounds | null> {
  const asked = { frameworkId: framework.id, on }
  const judgements = await auditedJudgements(reader, asked)
  if (judgements.length === 0) return null
  const given = (await judgedOnEvidence(reader, asked)).map(
    ({ standard, rating, shares }): readonly [string, Distribution] => [standard, shares ?? certainly(rating)],
  )
  return { framework, judgements, openCases: byWork(framework, await workOn(reader, on)), given: new Map(given), on }
}

const byWork = (framework: Framework, open: readonly OpenWork[]): Readonly<Partial<Record<WorkKind, number>>> =>
  Object.fromEntries(
    WORK_KINDS.map(work => [
      work,
      open.reduce((sum, one) => sum + (workIn(framework, one.programmeKind) === work ? one.count : 0), 0),
    ]),
  )

/** A short mark of grounds: the same grounds have the same, whatever the day, as long as the same numbers are in force. */
export function markOf({ framework, judgements, openCases, given, on }: Grounds): string {
  const inForce = [asAt(framework.caseBands, on), asAt(framework.scoreBands, on)]
  const said = JSON.stringify([framework.id, inForce, judgements, openCases, [...(given ?? [])]])
  return createHash('sha256').update(said).digest('hex').slice(0, 32)
}
