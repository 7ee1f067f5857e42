import type { Episode } from './lives.ts'
import { custodyBefore } from './programme-plans.ts'

/** What begins in custody and goes on under licence is two programmes; everything else is one. */
export function stepsOf(episode: Episode): readonly Episode[] {
  const { plan, decidedOn, startsOn } = episode
  const custody = custodyBefore(plan)
  if (!custody || decidedOn === null) return [episode]
  const releasedOn = startsOn ?? 14
  return [
    {
      ...episode,
      plan: custody,
      startsOn: decidedOn,
      expectedEndOn: releasedOn - 1,
      endedOn: releasedOn <= 0 ? releasedOn - 1 : null,
    },
    episode,
  ]
}
