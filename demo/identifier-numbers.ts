import { learnerNumber, nhsNumber, pupilNumber } from '#modules/children/domain/identifier-checks.ts'
import type { Dice } from './random.ts'

const digits = (dice: Dice, count: number): string => Array.from({ length: count }, () => dice.whole(0, 9)).join('')

/** Nine digits in ten have a check digit that makes the rest a number; the others are thrown again. */
function withCheck(candidates: () => readonly string[], isRight: (text: string) => boolean): string {
  for (;;) {
    const found = candidates().find(isRight)
    if (found !== undefined) return found
  }
}

const TEN = Array.from('0123456789')

/** In the range 999 that the NHS keeps for tests. */
export const inventNhsNumber = (dice: Dice): string =>
  withCheck(
    () => endings(`999${digits(dice, 6)}`),
    text => nhsNumber(text) !== null,
  ).replace(/^(...)(...)(....)$/, '$1 $2 $3')

const endings = (start: string): readonly string[] => TEN.map(digit => `${start}${digit}`)

/** No range of these is kept for tests: this begins as none did that was seen. */
export const inventLearnerNumber = (dice: Dice): string =>
  withCheck(
    () => endings(`99${digits(dice, 7)}`),
    text => learnerNumber(text) !== null,
  )

/** Of local authority 999, which there is not. */
export function inventPupilNumber(dice: Dice, startedSchool: number): string {
  const rest = `9994${digits(dice, 3)}${String(startedSchool % 100).padStart(2, '0')}${digits(dice, 3)}`
  return withCheck(
    () => Array.from('ABCDEFGHJKLMNPQRTUVWXYZ', letter => `${letter}${rest}`),
    text => pupilNumber(text) !== null,
  )
}

const POLICE_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY'

/** With a serial number higher than any year’s. */
export function inventPoliceNumber(dice: Dice, year: number): string {
  const serial = `99${digits(dice, 5)}`
  const letter = POLICE_LETTERS[Number(`${String(year).slice(2)}${serial}`) % 23] ?? ''
  return `${year}/${serial}${letter}`
}
