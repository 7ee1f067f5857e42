import { hearing } from '#modules/cases/domain/hearing.ts'
import type { Book } from './book.ts'
import type { Episode, Life } from './lives.ts'
import { isInCustody } from './programme-plans.ts'
import type { Dice } from './random.ts'
import { REMANDED_AWAY } from './shares.ts'

/** Writes the days at court of a programme, and answers the one that decided, if one has. */
export function writeHearings(
  book: Book,
  childId: string,
  { dice }: Life,
  episode: Episode,
  offenceIds: readonly string[],
): string | null {
  const { plan, offenceOn, decidedOn } = episode
  if (plan.route === 'before-court') {
    writeHearing(
      book,
      childId,
      {
        on: Math.max(episode.referredOn, (offenceOn ?? 0) + 3),
        isGrave: false,
        decision: firstDecision(dice, episode),
        proposal: null,
      },
      offenceIds,
    )
    if (episode.endedOn === null)
      writeHearing(book, childId, { on: dice.whole(4, 40), isGrave: false, decision: null, proposal: null }, offenceIds)
    return null
  }
  if (plan.route !== 'court' || offenceOn === null || decidedOn === null) return null
  const isGrave = plan.weight >= 8 || dice.chance(plan.weight >= 7 ? 0.35 : 0.03)
  const first = Math.round(offenceOn + (decidedOn - offenceOn) * (0.45 + dice.next() * 0.25))
  if (decidedOn - first > 6) {
    writeHearing(
      book,
      childId,
      { on: first, isGrave: false, decision: firstDecision(dice, episode), proposal: null },
      offenceIds,
    )
  }
  const proposal = dice.chance(0.75) ? plan.outcome : 'youth-rehabilitation-order'
  return writeHearing(book, childId, { on: decidedOn, isGrave, decision: 'none', proposal }, offenceIds)
}

/** Bail, mostly; away from home about as often as the courts do. */
function firstDecision(dice: Dice, { plan }: Episode): string {
  if (plan.kind === 'remand-custody') return 'remand-in-custody'
  if (plan.kind === 'bail-support') return 'bail-supervision'
  if (dice.chance(isInCustody(plan) || plan.weight >= 7 ? 0.55 : REMANDED_AWAY.rate * 0.8)) return 'remand-in-custody'
  return dice.weighted(ON_BAIL)
}

const ON_BAIL = {
  'conditional-bail': 52,
  'unconditional-bail': 34,
  'bail-supervision': 7,
  'remand-to-local-authority-accommodation': 4,
  'conditional-bail-and-tag': 3,
}

type Sitting = {
  readonly on: number
  readonly isGrave: boolean
  readonly decision: string | null
  readonly proposal: string | null
}

function writeHearing(
  book: Book,
  childId: string,
  { on, isGrave, decision, proposal }: Sitting,
  offenceIds: readonly string[],
): string {
  const { area } = book.profile
  return book.add(hearing, {
    child_id: childId,
    held_on: book.day(on),
    court_type: isGrave ? 'crown-court' : 'youth-court',
    court_name: isGrave ? area.crownCourt : area.court,
    offence_ids: offenceIds,
    remand_proposal: decision === 'remand-in-custody' ? 'bail-iss' : null,
    remand_decision: decision,
    proposal,
  })
}
