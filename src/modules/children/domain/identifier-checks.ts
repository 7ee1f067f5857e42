import { type LocalDate, partsOf } from '#kernel/local-date.ts'

/** Spaces and hyphens are how people write long numbers, not part of them. */
const compact = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase()

const weighted = (digits: string, weightOf: (index: number) => number): number =>
  Array.from(digits, (digit, index) => Number(digit) * weightOf(index)).reduce((sum, part) => sum + part, 0)

/** The NHS number without spaces, or null: ten digits, the last a modulus 11 check (NHS Data Dictionary). */
export function nhsNumber(text: string): string | null {
  const number = compact(text)
  if (!/^\d{10}$/.test(number)) return null
  const check = (11 - (weighted(number.slice(0, 9), index => 10 - index) % 11)) % 11
  return String(check) === number.at(9) ? number : null
}

/** The unique learner number, or null: ten digits whose weighted sum leaves 10 of 11 (HESA, field ULN). */
export function learnerNumber(text: string): string | null {
  const number = compact(text)
  if (!/^[1-9]\d{9}$/.test(number)) return null
  return weighted(number, index => 10 - index) % 11 === 10 ? number : null
}

const PUPIL_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** The unique pupil number, or null: a check letter, then twelve digits, the last a letter while it is temporary (DfE). */
export function pupilNumber(text: string): string | null {
  const number = compact(text)
  if (!/^[A-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(number)) return null
  const last = number.slice(12)
  const value = /\d/.test(last) ? Number(last) : PUPIL_LETTERS.indexOf(last)
  const sum = weighted(number.slice(1, 12), index => index + 2) + value * 13
  return PUPIL_LETTERS[sum % 23] === number[0] ? number : null
}

const POLICE_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY'

/**
 * The Police National Computer identifier as `2019/0123456E`, or null. Short years and missing zeros are filled in;
 * the letter checks the year’s last two digits and the serial number (as HM Prison and Probation Service checks it).
 */
export function policeNumber(text: string, on: LocalDate): string | null {
  const parts = /^(\d{4}|\d{2})\/?(\d{1,7})([A-Z])$/.exec(compact(text))
  if (!parts) return null
  const [, written = '', serial = '', letter] = parts
  const year = written.length === 4 ? written : fullYear(written, on)
  const padded = serial.padStart(7, '0')
  return POLICE_LETTERS[Number(`${year.slice(2)}${padded}`) % 23] === letter ? `${year}/${padded}${letter}` : null
}

/** Nobody’s identifier was given in a year to come, so a short year after this one is of the last century. */
function fullYear(short: string, on: LocalDate): string {
  const [year] = partsOf(on)
  return `${Number(short) > year % 100 ? '19' : '20'}${short}`
}
