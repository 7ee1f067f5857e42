import type { Words } from '#kernel/language.ts'
import { type LocalDate, partsOf } from '#kernel/local-date.ts'
import { nameKeys, nameWords } from './name-keys.ts'

/** What is compared of two records that may be of one child. */
export type Likeness = {
  readonly givenNames: string
  readonly familyName: string
  readonly knownAs: string | null
  readonly dateOfBirth: LocalDate | null
  /** Numbers that other services know the child by, such as a PNC or NHS number. */
  readonly identifiers: readonly string[]
}

type Sign =
  | 'same-identifier'
  | 'same-birth'
  | 'birth-turned-round'
  | 'birth-one-digit-off'
  | 'same-name'
  | 'name-turned-round'
  | 'name-alike'

/** Why two records look alike, in words for the person who decides. */
export const SIGN_WORDS: Readonly<Record<Sign, Words>> = {
  'same-identifier': { en: 'The same reference number', cy: 'Yr un cyfeirnod' },
  'same-birth': { en: 'The same date of birth', cy: 'Yr un dyddiad geni' },
  'birth-turned-round': { en: 'Day and month of birth exchanged', cy: 'Diwrnod a mis geni wedi’u cyfnewid' },
  'birth-one-digit-off': { en: 'Date of birth differs by one digit', cy: 'Dyddiad geni’n wahanol o un digid' },
  'same-name': { en: 'The same name', cy: 'Yr un enw' },
  'name-turned-round': { en: 'First and last name exchanged', cy: 'Enw cyntaf a chyfenw wedi’u cyfnewid' },
  'name-alike': {
    en: 'A name that sounds alike, or another form of it',
    cy: 'Enw sy’n swnio’n debyg, neu ffurf arall arno',
  },
}

const birthSign = (a: LocalDate | null, b: LocalDate | null): Sign | null => {
  if (a === null || b === null) return null
  if (a === b) return 'same-birth'
  const [yearA, monthA, dayA] = partsOf(a)
  const [yearB, monthB, dayB] = partsOf(b)
  if (yearA === yearB && monthA === dayB && dayA === monthB) return 'birth-turned-round'
  const differing = [...a].filter((digit, place) => digit !== b[place]).length
  return differing === 1 ? 'birth-one-digit-off' : null
}

const share = (a: readonly string[], b: readonly string[]): boolean => a.some(entry => b.includes(entry))

/** Whether any word of one name is, sounds like or is a form of a word of the other. */
const alike = (a: string, b: string): boolean => share(nameKeys(a), nameKeys(b))
const same = (a: string, b: string): boolean => nameWords(a).join(' ') === nameWords(b).join(' ')

function nameSign(a: Likeness, b: Likeness): Sign | null {
  if (same(a.givenNames, b.givenNames) && same(a.familyName, b.familyName)) return 'same-name'
  if (same(a.givenNames, b.familyName) && same(a.familyName, b.givenNames)) return 'name-turned-round'
  const given = [a.givenNames, a.knownAs].filter(name => name !== null)
  const otherGiven = [b.givenNames, b.knownAs].filter(name => name !== null)
  const givenAlike = given.some(name => otherGiven.some(other => alike(name, other)))
  return givenAlike && alike(a.familyName, b.familyName) ? 'name-alike' : null
}

/**
 * The signs that two records may be of one child; empty where they are too few to trouble anyone.
 * A shared number is enough. Otherwise both the name and the day of birth must at least be alike.
 */
export function signsOfOneChild(a: Likeness, b: Likeness): readonly Sign[] {
  const identifier: readonly Sign[] = share(a.identifiers, b.identifiers) ? ['same-identifier'] : []
  const [name, birth] = [nameSign(a, b), birthSign(a.dateOfBirth, b.dateOfBirth)]
  const signs = [...identifier, ...(name ? [name] : []), ...(birth ? [birth] : [])]
  return identifier.length > 0 || (name && birth) ? signs : []
}
