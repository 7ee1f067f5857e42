import type { Life } from './lives.ts'
import { otherForm } from './names.ts'
import { planFor } from './programme-plans.ts'
import type { Dice } from './random.ts'

/** One of the children once more, as somebody wrote them down who had heard the name in the other language. */
export function recordedTwice(lives: readonly Life[], dice: Dice): Life | null {
  const first = lives.find(({ name, flavour }) => flavour === 'welsh' && otherForm(dice, name.given) !== null)
  if (!first) return null
  const heard = otherForm(dice, first.name.given) ?? first.name.given
  const referredOn = -dice.whole(420, 600)
  return {
    ...first,
    number: lives.length + 1,
    dice,
    name: { given: heard, family: first.name.family.replace(/(helyg|wen|gwennol|eirin|arian)$/, '-$1') },
    episodes: [
      {
        plan: planFor('prevention'),
        offenceOn: null,
        decidedOn: null,
        referredOn,
        startsOn: referredOn + 9,
        expectedEndOn: referredOn + 130,
        endedOn: referredOn + 122,
        isViolent: false,
        isUnallocated: false,
      },
    ],
  }
}
