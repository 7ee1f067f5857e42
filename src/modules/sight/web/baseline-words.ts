import { count, type Counted, numberIn, type Phrase, say, type Words } from '#kernel/language.ts'
import { RATING_WORDS } from '#modules/frameworks/domain/rating.ts'
import type { Rating } from '#modules/frameworks/domain/rating.ts'
import { percentOf } from '../domain/board-words.ts'
import type { BaselineOffer } from '../domain/baseline-days.ts'
import type { BaselineChange, BaselineShare } from '../domain/baseline-share.ts'

export const BASELINE: Words = { en: 'Distance travelled', cy: 'Pa mor bell y daethom' }
export const STANDARD: Words = { en: 'Standard', cy: 'Safon' }
export const RULE: Words = { en: 'Rule', cy: 'Rheol' }
export const FIGURE: Words = { en: 'Figure', cy: 'Ffigur' }
export const CHANGE: Words = { en: 'Change', cy: 'Newid' }
export const SIGNALS: Words = {
  en: 'Signals, and how many for each open programme',
  cy: 'Arwyddion, a faint am bob rhaglen agored',
}
export const BY_RULE: Words = { en: 'Signals by rule', cy: 'Arwyddion fesul rheol' }
export const AUDITS: Words = {
  en: 'Audited cases that were sufficient',
  cy: 'Achosion a archwiliwyd a oedd yn ddigonol',
}
export const RATINGS: Words = { en: 'Rating by inspectors', cy: 'Gradd gan arolygwyr' }
export const CHILDREN: Words = { en: 'Children', cy: 'Plant' }
export const PROGRAMMES: Words = { en: 'Open programmes', cy: 'Rhaglenni agored' }
export const ACT_NOW: Words = {
  en: 'Children with something to act on at once',
  cy: 'Plant gyda rhywbeth i weithredu arno ar unwaith',
}
export const HIGH = {
  'child-safety': {
    en: 'High or very high: the child’s safety and wellbeing',
    cy: 'Uchel neu uchel iawn: diogelwch a lles y plentyn',
  },
  'others-safety': {
    en: 'High or very high: risk of serious harm to others',
    cy: 'Uchel neu uchel iawn: risg o niwed difrifol i eraill',
  },
} as const satisfies Record<string, Words>
export const ALL_SIGNALS: Words = { en: 'Signals that stand', cy: 'Arwyddion sy’n sefyll' }
const NO_AUDITS: Words = { en: 'None audited', cy: 'Dim wedi’u harchwilio' }
const NOT_RATED: Words = { en: 'Not rated', cy: 'Heb ei graddio' }

export const OFFER_WORDS: Readonly<Record<BaselineOffer['why'], Words>> = {
  fieldwork: { en: 'End of the last inspection’s fieldwork', cy: 'Diwedd gwaith maes yr arolygiad diwethaf' },
  published: { en: 'The last inspection was published', cy: 'Cyhoeddwyd yr arolygiad diwethaf' },
  'a-year-ago': { en: 'A year ago', cy: 'Blwyddyn yn ôl' },
}

export const CHANGE_WORDS: Readonly<Record<BaselineChange, Words>> = {
  better: { en: 'Better', cy: 'Gwell' },
  worse: { en: 'Worse', cy: 'Gwaeth' },
  'not-known': { en: 'No difference can be told', cy: 'Ni ellir gweld gwahaniaeth' },
}

const CASES: Counted = {
  en: { one: '{n} case', other: '{n} cases' },
  cy: {
    zero: '{n} achos',
    one: '{n} achos',
    two: '{n} achos',
    few: '{n} achos',
    many: '{n} achos',
    other: '{n} o achosion',
  },
}

type Between = { readonly some: string; readonly cases: Words; readonly from: string; readonly to: string }
const BETWEEN: Phrase<Between> = {
  en: ({ some, cases, from, to }) => `${some} of ${cases.en} (between ${from} and ${to})`,
  cy: ({ some, cases, from, to }) => `${some}; archwiliwyd: ${cases.cy} (rhwng ${from} a ${to})`,
}

/** “5 of 9 cases (between 27% and 81%)”. */
export function shareWords(share: BaselineShare | null): Words {
  if (!share) return NO_AUDITS
  const [from, to] = [share.from, share.to].map(one => percentOf({ some: one, all: 1 }))
  return say(BETWEEN, {
    ...{ some: numberIn('en', share.sufficient), cases: count(CASES, share.cases), from: from ?? '', to: to ?? '' },
  })
}

export const ratingWords = (rating: Rating | null): Words => (rating === null ? NOT_RATED : RATING_WORDS[rating])

const RATE: Phrase<{ readonly n: number; readonly each: number }> = {
  en: ({ n, each }) => `${numberIn('en', n)} (${each.toFixed(1)})`,
  cy: ({ n, each }) => `${numberIn('cy', n)} (${each.toFixed(1)})`,
}

/** “190 (3.2)”: how many, and how many for each open programme. */
export const rateWords = (signals: number, programmes: number): Words | number =>
  programmes === 0 ? signals : say(RATE, { n: signals, each: signals / programmes })

/** “12 (15%)”: how many, and which share of all. */
const PART: Phrase<{ readonly some: number; readonly share: string }> = {
  en: ({ some, share }) => `${numberIn('en', some)} (${share})`,
  cy: ({ some, share }) => `${numberIn('cy', some)} (${share})`,
}
export const partWords = (some: number, all: number): Words | number =>
  all === 0 ? some : say(PART, { some, share: percentOf({ some, all }) })
