import { child } from '#modules/children/domain/child.ts'
import type { Book } from './book.ts'
import { type Life, firstKnownOn } from './lives.ts'
import { inventFamilyName, otherForm } from './names.ts'
import { COMMUNICATION, write } from './phrases.ts'
import type { Dice } from './random.ts'

/** Writes who the child is, and answers the record’s id. */
export function writeChild(book: Book, life: Life): string {
  const { dice, name } = life
  const { practice } = book.profile
  const asked = dice.chance(practice.ethnicityAsked)
  return book.add(child, {
    given_names: name.given,
    family_name: name.family,
    known_as: dice.chance(0.2) ? otherForm(dice, name.given) : null,
    previous_names: dice.chance(0.05) ? `${name.given} ${inventFamilyName(dice, life.flavour)}` : null,
    pronouns: dice.chance(0.2) ? pronouns(life) : null,
    date_of_birth: book.day(life.born),
    date_of_birth_estimated: dice.chance(0.01) ? true : null,
    sex: life.sex,
    gender_same_as_registered: dice.chance(practice.ethnicityAsked) ? !dice.chance(0.02) : null,
    ethnicity: asked ? life.ethnicity : 'not-known',
    ...background(dice, life, asked),
    ...languages(book, life),
    communication_needs: dice.chance(0.5 * practice.needsFound) ? write(dice, COMMUNICATION, life.speaksWelsh) : null,
    died_on: null,
  })
}

const pronouns = ({ sex, speaksWelsh }: Life): string =>
  sex === 'female' ? (speaksWelsh ? 'hi, she' : 'she, her') : speaksWelsh ? 'ef, he' : 'he, him'

/** Nationality, religion and right to stay: of the few who come from further away it is not always known. */
function background(dice: Dice, { flavour }: Life, asked: boolean) {
  const cameHere = flavour === 'other' && dice.chance(0.3)
  return {
    nationality: asked ? (cameHere ? null : 'British') : null,
    religion: asked
      ? dice.weighted<string>(
          flavour === 'other'
            ? { muslim: 45, christian: 25, none: 20, hindu: 4, sikh: 4, other: 2 }
            : { none: 68, christian: 20, refused: 8, other: 4 },
        )
      : null,
    immigration_status: asked
      ? cameHere
        ? dice.weighted({
            settled: 40,
            'pre-settled': 25,
            refugee: 20,
            'limited-leave': 10,
            'unaccompanied-asylum-seeking': 5,
          })
        : 'citizen'
      : null,
  }
}

const FROM_AFAR = {
  english: 62,
  arabic: 7,
  polish: 7,
  kurdish: 5,
  romanian: 5,
  urdu: 5,
  somali: 4,
  bengali: 3,
  other: 2,
}

/** The Active Offer: where it is not made, nobody knows what the child would have chosen. */
function languages(book: Book, life: Life) {
  const { dice, speaksWelsh, flavour } = life
  const { practice, nation } = book.profile
  const offered = nation === 'wales' && dice.chance(practice.languageOffered)
  const isAsked = dice.chance(offered ? 1 : nation === 'england' ? 0.97 : 0.45)
  // Where the offer is a habit, a child who was overlooked at first is asked some weeks later.
  const lateOn = (life.episodes.at(-1)?.startsOn ?? 0) + dice.fork('offer').whole(15, 40)
  const offeredOn = offered
    ? Math.min(firstKnownOn(life) + dice.whole(3, 25), 0)
    : nation === 'wales' && practice.languageOffered > 0.5 && lateOn <= -1
      ? lateOn
      : null
  const spoken =
    flavour === 'other' ? dice.weighted(FROM_AFAR) : speaksWelsh && nation === 'wales' ? 'welsh' : 'english'
  const isForeign = spoken !== 'english' && spoken !== 'welsh'
  return {
    spoken_language: isAsked || isForeign ? spoken : null,
    written_language: isAsked ? (spoken === 'welsh' && !dice.chance(0.7) ? 'english' : spoken) : null,
    other_language: spoken === 'other' ? 'Tetum' : null,
    language_offer_on: book.dayOrNone(offeredOn),
    interpreter_needed: isForeign ? dice.chance(0.5) : isAsked ? false : null,
  }
}
