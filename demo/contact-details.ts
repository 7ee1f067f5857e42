import type { Area } from './profile.ts'
import type { Dice } from './random.ts'

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0')

/** Kept by Ofcom for drama: nobody’s number. */
export const inventPhone = (dice: Dice): string => `01632 960 ${padded(dice.whole(0, 999), 3)}`
export const inventMobile = (dice: Dice): string => `07700 900 ${padded(dice.whole(0, 999), 3)}`

/** Kept by the Internet’s naming authority for examples: nobody’s address. */
export const emailOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@example.org`

const LETTERS = Array.from('ABDEFGHJLNPQRSTUWXYZ')

const letters = (dice: Dice): string => `${dice.pick(LETTERS)}${dice.pick(LETTERS)}`

/** In the form of a postcode, of an area that there is not. */
export const inventPostcode = (dice: Dice, { postcode }: Area): string =>
  `${postcode}${dice.whole(1, 9)} ${dice.whole(1, 9)}${letters(dice)}`

const STREETS = [
  'Heol y Felin',
  'Stryd y Bont',
  'Maes yr Eos',
  'Lôn Goch',
  'Ffordd y Môr',
  'Rhes y Glowyr',
  'Clos yr Ysgol',
  'Lantern Street',
  'Chapel Row',
  'Quarry Road',
  'Station Terrace',
  'Orchard Close',
  'Harbour View',
  'Mill Lane',
]

export const inventStreet = (dice: Dice): string => `${dice.whole(1, 140)} ${dice.pick(STREETS)}`
