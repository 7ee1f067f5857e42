import type { Dice } from './random.ts'
import type { CaseRole } from './staffing.ts'
import type { Worker } from './workforce.ts'

type Need = { readonly from: number; readonly until: number | null; readonly team: string; readonly inWelsh: boolean }

/** Hands programmes to the people who were there at the time. */
export type Desk = {
  /** Whoever takes the programme; null where nobody of that role was there. */
  readonly hand: (role: NonNullable<CaseRole>, need: Need, dice: Dice) => Worker | null
}

/** With `sharesOut` whoever has the least takes the next; without it work falls on some more than on others. */
export function openDesk(workers: readonly Worker[], sharesOut: boolean): Desk {
  const loads = new Map<string, number>()
  const byRole = Map.groupBy(workers, ({ caseRole }) => caseRole)
  return {
    hand: (role, need, dice) => {
      const there = (byRole.get(role) ?? []).filter(({ from, until }) => from <= need.from && (until ?? 1) > need.from)
      const ofTeam = sharesOut ? there.filter(({ team }) => team === need.team) : there
      const chosen = choose(ofTeam.length > 0 ? ofTeam : there, need, dice, sharesOut ? loads : null)
      if (chosen && need.until === null) loads.set(chosen.id, (loads.get(chosen.id) ?? 0) + 1)
      return chosen
    },
  }
}

function choose(
  there: readonly Worker[],
  need: Need,
  dice: Dice,
  loads: ReadonlyMap<string, number> | null,
): Worker | null {
  if (there.length === 0) return null
  if (!loads)
    return there[Number(dice.weighted(Object.fromEntries(there.map(({ falls }, at) => [String(at), falls]))))] ?? null
  const speaking = need.inWelsh ? there.filter(({ worksInWelsh }) => worksInWelsh) : []
  const able = speaking.length > 0 ? speaking : there
  if (need.until !== null) return dice.pick(able)
  return able.reduce((least, worker) => ((loads.get(worker.id) ?? 0) < (loads.get(least.id) ?? 0) ? worker : least))
}
