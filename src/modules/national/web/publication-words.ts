import { monthAndYear } from '#kernel/dates-in-words.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { localDate } from '#kernel/local-date.ts'
import { exactMonth, type Publication, type YearsSince } from '../domain/publication.ts'

/** The month, or the year, or the first and the last month between which it was. */
export function monthsInWords(publication: Publication): readonly [first: Words, last: Words | null] {
  const [from = '', until] = publication.split('/')
  return [monthWords(from), until === undefined ? null : monthWords(until)]
}

/** “November 2024”; a year alone; or from one month to another where no more is known. */
export function publicationWords(publication: Publication): Words {
  const [first, last] = monthsInWords(publication)
  return last ? join([first, last], ' – ') : first
}

const MONTH_UNKNOWN: Words = { en: 'month not known', cy: 'ni wyddys y mis' }

/** The same where it stands by itself: two months are said to be what is known, not how long it took. */
export const publicationSaid = (publication: Publication): Words =>
  exactMonth(publication) === null
    ? join([publicationWords(publication), MONTH_UNKNOWN], ', ')
    : publicationWords(publication)

function monthWords(text: string): Words {
  if (!text.includes('-')) return same(text)
  const day = localDate(`${text}-01`)
  return { en: monthAndYear('en', day), cy: monthAndYear('cy', day) }
}

const LESS_THAN_ONE: Words = { en: 'Less than 1', cy: 'Llai nag 1' }

/** Whole years, or the fewest and the most that it can be. */
export function yearsWords({ least, most }: YearsSince): Words {
  if (least < most) return same(`${least}–${most}`)
  return least === 0 ? LESS_THAN_ONE : same(String(least))
}
