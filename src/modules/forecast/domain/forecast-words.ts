import { count, type Counted, type Phrase, same, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { RATING_WORDS, RATINGS } from '#modules/frameworks/domain/rating.ts'
import { chanceAbove, mostLikely } from './distribution.ts'
import type { MoreAudits } from './more-audits.ts'
import type { OverallForecast, Outlook } from './outlook.ts'
import { type Plainness, plainnessOf } from './plainness.ts'

const AUDITED: Counted = {
  en: { one: '{n} audited case', other: '{n} audited cases' },
  cy: {
    one: '{n} achos a archwiliwyd',
    two: '{n} achos a archwiliwyd',
    few: '{n} achos a archwiliwyd',
    many: '{n} achos a archwiliwyd',
    other: '{n} o achosion a archwiliwyd',
  },
}

const MORE_AUDITS: Counted = {
  en: { one: '{n} more audit', other: '{n} more audits' },
  cy: {
    one: '{n} archwiliad arall',
    two: '{n} archwiliad arall',
    few: '{n} archwiliad arall',
    many: '{n} archwiliad arall',
    other: '{n} o archwiliadau eraill',
  },
}

type Said = { readonly cases: Words; readonly rating: Words; readonly chance: string }

const PLAIN: Readonly<Record<Plainness, Phrase<Said>>> = {
  'nothing-known': {
    en: () => 'No case was audited: nothing is known, and the chances say no more than that.',
    cy: () => 'Nid archwiliwyd yr un achos: nid oes dim yn hysbys, ac nid yw’r tebygolrwydd yn dweud dim mwy na hynny.',
  },
  'far-from-certain': {
    en: ({ cases, rating, chance }) =>
      `${cases.en}: the rating is far from certain. ${rating.en} is the most likely (${chance}).`,
    cy: ({ cases, rating, chance }) =>
      `${cases.cy}: mae’r radd ymhell o fod yn sicr. Yr un fwyaf tebygol: ${rating.cy} (${chance}).`,
  },
  likely: {
    en: ({ cases, rating, chance }) => `${cases.en}: ${rating.en} is likely, and not certain (${chance}).`,
    cy: ({ cases, rating, chance }) =>
      `${cases.cy}: mae’r radd hon yn debygol, ond nid yn sicr: ${rating.cy} (${chance}).`,
  },
  'all-but-certain': {
    en: ({ cases, rating, chance }) => `${cases.en}: ${rating.en} is all but certain (${chance}).`,
    cy: ({ cases, rating, chance }) => `${cases.cy}: mae’r radd hon bron yn sicr: ${rating.cy} (${chance}).`,
  },
}

/** What a forecast says, and how far to trust it. It begins with the number of audited cases. */
export function plainly(outlook: Outlook & Partial<Pick<OverallForecast, 'missing'>>, on: LocalDate): Words {
  const rating = mostLikely(outlook.probability)
  return say(PLAIN[plainnessOf(outlook, on)], {
    cases: count(AUDITED, outlook.cases),
    rating: RATING_WORDS[rating],
    chance: percent(outlook.probability[rating]),
  })
}

type Unrated = { readonly chance: string }
const UNRATED: Phrase<Unrated> = {
  en: ({ chance }) => `In ${chance} of the samples nothing would be judged here, and there would be no rating.`,
  cy: ({ chance }) => `Mewn rhai samplau ni fernid dim yma, ac ni fyddai gradd. Cyfran y samplau: ${chance}.`,
}

/** How often there would be no rating at all, where that matters. */
export function unratedIn({ probability }: Outlook): Words | null {
  const rated = RATINGS.reduce((sum, rating) => sum + probability[rating], 0)
  return rated > 0.995 ? null : say(UNRATED, { chance: percent(1 - rated) })
}

type Moved = { readonly question: string; readonly rating: Words; readonly now: string; readonly then: string }
const MOVES: Phrase<Moved> = {
  en: ({ question, rating, now, then }) =>
    `Question ${question} moves it most: were the work on it sufficient in every case, the chance of a rating better than ${rating.en} would be ${then} instead of ${now}.`,
  cy: ({ question, now, then }) =>
    `Y cwestiwn sy’n effeithio fwyaf arni: ${question}. Pe bai’r gwaith arno’n ddigonol ym mhob achos, byddai gradd well na’r un fwyaf tebygol yn fwy tebygol. Nawr: ${now}; wedyn: ${then}.`,
}
const TAKES_SEVERAL: Words = {
  en: 'No one question moves it by itself: several would have to get better.',
  cy: 'Nid yw’r un cwestiwn ar ei ben ei hun yn ei newid: byddai’n rhaid i sawl un wella.',
}

/** What moves a forecast most; nothing of one whose most likely rating can’t be bettered, or of which nothing is known. */
export function whatMoves({ probability, cases, moves }: Outlook): Words | null {
  const rating = mostLikely(probability)
  if (cases === 0 || rating === 'outstanding') return null
  const now = percent(chanceAbove(rating, probability))
  const then = moves ? percent(chanceAbove(rating, moves.probability)) : now
  return moves && then !== now
    ? say(MOVES, { question: moves.question, rating: RATING_WORDS[rating], now, then })
    : TAKES_SEVERAL
}

const ENOUGH: Phrase<Words> = {
  en: audits => `About ${audits.en} would make one rating likely, if they find what those before did.`,
  cy: audits =>
    `Byddai tua’r nifer hwn yn gwneud un radd yn debygol, pe caent yr un peth â’r rhai o’r blaen: ${audits.cy}.`,
}
const NOT_BY: Phrase<Words> = {
  en: audits => `Not even ${audits.en} would make one rating likely, if they find what those before did.`,
  cy: audits =>
    `${audits.cy}: ni fyddai hyd yn oed cynifer yn gwneud un radd yn debygol, pe caent yr un peth â’r rhai o’r blaen.`,
}
const NONE_LEFT: Words = {
  en: 'As many cases were audited as are open: more audits cannot narrow it.',
  cy: 'Archwiliwyd cynifer o achosion ag sydd ar agor: ni all rhagor o archwiliadau ei wneud yn fwy sicr.',
}

/** How many more audits would narrow a forecast; nothing where one rating is likely already. */
export function howManyMore(more: MoreAudits): Words | null {
  if ('enough' in more) return more.enough === 0 ? null : say(ENOUGH, count(MORE_AUDITS, more.enough))
  return more.notBy === 0 ? NONE_LEFT : say(NOT_BY, count(MORE_AUDITS, more.notBy))
}

const MISSING: Phrase<Words> = {
  en: standards =>
    `Nothing is known of these standards: ${standards.en}. The overall rating is forecast from the others, by the bands in proportion.`,
  cy: standards =>
    `Nid oes dim yn hysbys am y safonau hyn: ${standards.cy}. Rhagwelir y radd gyffredinol o’r lleill, yn ôl y bandiau yn gymesur.`,
}

/** Which standards the overall forecast had to leave out. */
export const leftOut = ({ missing }: OverallForecast): Words | null =>
  missing.length === 0 ? null : say(MISSING, same(missing.join(', ')))

type Meant = { readonly sample: number }
const MEANS: Phrase<Meant> = {
  en: ({ sample }) =>
    `These are the chances if inspectors drew their sample now and judged it as the auditors did. Size of the sample: ${sample}.`,
  cy: ({ sample }) =>
    `Dyma’r tebygolrwydd pe bai arolygwyr yn tynnu eu sampl nawr ac yn ei barnu fel y barnodd yr archwilwyr. Maint y sampl: ${sample}.`,
}
const MEANS_NOT: Words = {
  en: 'They do not say how work will be from now on, nor where inspectors would use their discretion. They are worth no more than the audits: cases chosen by chance, and judged as inspectors would judge them.',
  cy: 'Nid ydynt yn dweud sut y bydd y gwaith o hyn ymlaen, na ble y byddai arolygwyr yn arfer eu disgresiwn. Nid ydynt yn werth mwy na’r archwiliadau: achosion a ddewiswyd ar hap, ac a farnwyd fel y byddai arolygwyr yn eu barnu.',
}

/** What a forecast means, and what it does not. */
export const meaningOf = ({ sample }: { readonly sample: number }): readonly Words[] => [
  say(MEANS, { sample }),
  MEANS_NOT,
]

/** A chance in whole per cent; never 0% or 100% of what is only nearly so. */
export function percent(chance: number): string {
  if (chance > 0 && chance < 0.005) return '<1%'
  if (chance < 1 && chance >= 0.995) return '>99%'
  return `${Math.round(100 * chance)}%`
}
