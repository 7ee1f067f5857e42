import { idIn } from '#modules/cases/index.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type CaseInFull, type RoundInFull, roundInFull } from '../data/round-in-full.ts'

/** The round that the address names. */
export async function openRound(visit: Visit): Promise<RoundInFull> {
  const id = idIn(visit, 'roundId')
  return found(await visit.look(reader => roundInFull(reader, id)))
}

/** The case of a round that the address names. */
export const openCase = (visit: Visit, round: RoundInFull): CaseInFull =>
  found(round.cases.find(({ id }) => id === visit.param('caseId')))
