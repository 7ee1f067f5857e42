import { NAME_FORMS } from '#modules/children/domain/name-forms.ts'
import { ENGLISH_GIVEN, ENGLISH_PLACES, OTHER_GIVEN, OTHER_PLACES, WELSH_GIVEN, WELSH_PLACES } from './name-lists.ts'
import type { Dice } from './random.ts'

export type Flavour = 'welsh' | 'english' | 'other'

export type Name = { readonly given: string; readonly family: string }

const GIVEN = { welsh: WELSH_GIVEN, english: ENGLISH_GIVEN, other: OTHER_GIVEN }
const PLACES = { welsh: WELSH_PLACES, english: ENGLISH_PLACES, other: OTHER_PLACES }

/** First names are everyday ones; last names are put together like the names of places and plainly invented. */
export function inventName(dice: Dice, flavour: Flavour, sex: string): Name {
  const given = dice.pick(GIVEN[flavour][sex === 'female' ? 'female' : 'male'])
  const hasSecond = dice.chance(0.15)
  const second = hasSecond ? dice.pick(GIVEN[flavour][sex === 'female' ? 'female' : 'male']) : given
  return { given: second === given ? given : `${given} ${second}`, family: inventFamilyName(dice, flavour) }
}

export function inventFamilyName(dice: Dice, flavour: Flavour): string {
  const { first, last } = PLACES[flavour]
  const name = `${dice.pick(first)}${dice.pick(last)}`
  if (flavour === 'welsh' && dice.chance(0.03)) return `ap ${name}`
  return dice.chance(0.04) ? `${name}-${inventFamilyName(dice, 'english')}` : name
}

/** The flavour of a name in a place where so many speak Welsh. */
export function flavourFor(dice: Dice, ethnicity: string, speaksWelsh: boolean): Flavour {
  const comesFromAfar = ethnicity !== 'white-british' && ethnicity !== 'white-irish' && ethnicity !== 'not-known'
  if (comesFromAfar && dice.chance(0.6)) return 'other'
  return dice.chance(speaksWelsh ? 0.85 : 0.3) ? 'welsh' : 'english'
}

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  NAME_FORMS.flatMap(forms => forms.map(form => [form, forms])),
)

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The name in the other language or in a short form, as friends or another system would have it; null where there is none. */
export function otherForm(dice: Dice, given: string): string | null {
  const first = plain(given.split(' ')[0] ?? '')
  const others = (FORMS.get(first) ?? []).filter(form => form !== first)
  if (others.length === 0) return null
  const form = dice.pick(others.slice(0, 4))
  return `${form.charAt(0).toUpperCase()}${form.slice(1)}`
}
