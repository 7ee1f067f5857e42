import { type Answer, asksForFollowUp } from '#modules/questionnaires/domain/follow-up.ts'
import { write } from './phrases.ts'
import { SEEN_TO } from './phrases/questionnaires.ts'
import type { Dice } from './random.ts'
import { type Working, workerOn } from './working.ts'

type Told = {
  /** In days from today. */
  readonly on: number
  readonly answers: readonly Answer[]
  readonly dice: Dice
  readonly inWelsh: boolean
}

const NOBODY = { followed_up_on: null, followed_up_by_id: null, follow_up: null } as const

const LATE_DAYS = 12
/** What is not seen to on the day mostly is in the end, and always where the service is well. */
const inTheEnd = (returnTalks: number): number => Math.min(returnTalks + 0.45, 1)

/** What somebody did about answers that bear on safety: on the same day where a service talks at once, otherwise late or not yet. */
export function seenTo(working: Working, { on, answers, dice, inWelsh }: Told) {
  const { file } = working
  if (!answers.some(asksForFollowUp)) return NOBODY
  const { returnTalks } = file.profile.practice
  const sameDay = dice.chance(returnTalks)
  const seenOn = sameDay ? on : on + dice.whole(1, LATE_DAYS)
  if (seenOn > -1 || (!sameDay && !dice.chance(inTheEnd(returnTalks)))) return NOBODY
  const byId = workerOn(working, seenOn) ?? workerOn(working, on)
  if (byId === null) return NOBODY
  return { followed_up_on: file.day(seenOn), followed_up_by_id: byId, follow_up: write(dice, SEEN_TO, inWelsh) }
}
