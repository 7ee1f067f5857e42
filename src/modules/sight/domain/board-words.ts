import { longDate } from '#kernel/dates-in-words.ts'
import { count, type Counted, join, numberIn, type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { percent } from '#modules/forecast/domain/forecast-words.ts'
import type { BoardPaper, Quarter, Shown } from './board-paper.ts'
import type { SafetySubject } from './board-sighting.ts'

const CHILDREN: Counted = {
  en: { one: '{n} child', other: '{n} children' },
  cy: {
    zero: '{n} plentyn',
    one: '{n} plentyn',
    two: '{n} blentyn',
    few: '{n} phlentyn',
    many: '{n} phlentyn',
    other: '{n} o blant',
  },
}
const SIGNALS: Counted = {
  en: { one: '{n} signal', other: '{n} signals' },
  cy: {
    zero: '{n} arwydd',
    one: '{n} arwydd',
    two: '{n} arwydd',
    few: '{n} arwydd',
    many: '{n} arwydd',
    other: '{n} o arwyddion',
  },
}

type Share = { readonly some: number; readonly all: number }

/** “12 of 80 children (15%)”. */
const SHARE: Phrase<Share> = {
  en: ({ some, all }) => `${numberIn('en', some)} of ${count(CHILDREN, all).en} (${percentOf({ some, all })})`,
  cy: ({ some, all }) => `${numberIn('cy', some)} allan o ${numberIn('cy', all)} (${percentOf({ some, all })})`,
}

/** A whole number of per cent; what is less than half of one is said to be so. */
export const percentOf = ({ some, all }: Share): string => percent(all === 0 ? 0 : some / all)

/** How many children are at a high or very high level; null where that is kept back. */
export function highOf({ levels }: Quarter, subject: SafetySubject): Shown {
  const { high, 'very-high': veryHigh } = levels[subject]
  return high === null || veryHigh === null ? null : high + veryHigh
}

const KEPT_BACK: Phrase<{ readonly on: Words }> = {
  en: ({ on }) => `On ${on.en} the number was small, and is kept back.`,
  cy: ({ on }) => `Roedd y rhif ar y dyddiad hwn yn fach, ac nid yw’n cael ei ddangos: ${on.cy}.`,
}
const AT_MOST: Phrase<{ readonly share: Words }> = {
  en: ({ share }) => `at most ${share.en}`,
  cy: ({ share }) => `dim mwy na ${share.cy}`,
}

/** How many can be at a high or very high level at most, as anyone can work out from what is shown. */
function highAtMost({ children, levels }: Quarter, subject: SafetySubject): Shown {
  const { low, medium, 'not-set': notSet } = levels[subject]
  return children === null ? null : children - (low ?? 0) - (medium ?? 0) - (notSet ?? 0)
}

const NOTHING_COUNTED: Words = { en: 'Nothing has been counted yet.', cy: 'Nid oes dim wedi’i gyfrif eto.' }

type Said = { readonly on: Words; readonly share: Words }

const HIGH: Readonly<Record<SafetySubject, Phrase<Said>>> = {
  'child-safety': {
    en: ({ on, share }) => `On ${on.en} the concern for the child’s own safety was high or very high for ${share.en}.`,
    cy: ({ on, share }) =>
      `Plant yr oedd y pryder am eu diogelwch eu hunain yn uchel neu’n uchel iawn ar ${on.cy}: ${share.cy}.`,
  },
  'others-safety': {
    en: ({ on, share }) => `On ${on.en} the risk of serious harm to others was high or very high for ${share.en}.`,
    cy: ({ on, share }) =>
      `Plant yr oedd y risg o niwed difrifol i eraill yn uchel neu’n uchel iawn ar ${on.cy}: ${share.cy}.`,
  },
}
const BEFORE: Phrase<Said> = {
  en: ({ on, share }) => `On ${on.en} it was ${share.en}.`,
  cy: ({ on, share }) => `Ar ${on.cy}: ${share.cy}.`,
}
const ACT_NOW: Phrase<Said> = {
  en: ({ on, share }) => `On ${on.en} the record of ${share.en} held something that asked for action at once.`,
  cy: ({ on, share }) =>
    `Plant yr oedd rhywbeth yn eu cofnod yn gofyn am weithredu ar unwaith ar ${on.cy}: ${share.cy}.`,
}

const dayIn = (on: LocalDate): Words => ({ en: longDate('en', on), cy: longDate('cy', on) })

/** What the levels mean: how many children are at a high one now, and how many were at the beginning. */
export const levelsMean = (paper: BoardPaper, subject: SafetySubject): Words =>
  shareThenAndNow(paper, HIGH[subject], quarter => {
    const high = highOf(quarter, subject)
    return high === null ? { some: highAtMost(quarter, subject), isMost: true } : { some: high, isMost: false }
  })

/** What asks for action at once, and for how many children. */
export const actNowMeans = (paper: BoardPaper): Words =>
  shareThenAndNow(paper, ACT_NOW, ({ actNow }) => ({ some: actNow, isMost: false }))

/** How many, or where that is kept back, how many at most. */
type Some = { readonly some: Shown; readonly isMost: boolean }

function shareThenAndNow({ quarters }: BoardPaper, phrase: Phrase<Said>, of: (quarter: Quarter) => Some): Words {
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (!last) return NOTHING_COUNTED
  const now = sentence(last, of(last), phrase)
  return first && first !== last ? join([now, sentence(first, of(first), BEFORE)]) : now
}

function sentence({ on: day, children: all }: Quarter, { some, isMost }: Some, phrase: Phrase<Said>): Words {
  const on = dayIn(day)
  if (some === null || all === null) return say(KEPT_BACK, { on })
  const share = say(SHARE, { some, all })
  return say(phrase, { on, share: isMost ? say(AT_MOST, { share }) : share })
}

const NONE_UP: Words = {
  en: 'No signal has stood for so long that it has come up to the board.',
  cy: 'Nid oes arwydd wedi sefyll mor hir nes dod i fyny at y bwrdd.',
}
const SOME_UP: Words = {
  en: 'Some signals have come up to the board. They are too few for their number to be shown.',
  cy: 'Mae rhai arwyddion wedi dod i fyny at y bwrdd. Maent yn rhy ychydig i ddangos eu nifer.',
}
const UP: Phrase<{ readonly signals: Words; readonly most: string }> = {
  en: ({ signals, most }) =>
    `${signals.en} have come up to the board: nobody has mended what they show. Most bear on these standards: ${most}.`,
  cy: ({ signals, most }) =>
    `Wedi dod i fyny at y bwrdd: ${signals.cy}. Nid oes neb wedi cywiro’r hyn y maent yn ei ddangos. Mae’r rhan fwyaf yn ymwneud â’r safonau hyn: ${most}.`,
}

/** What has stood for so long that it has come up to the board, and on which standards most of it bears. */
export function failingMeans({ quarters, standards }: BoardPaper): Words {
  const board = quarters.at(-1)?.board ?? null
  if (board === 0) return NONE_UP
  const most = standards
    .filter(one => (one.board ?? 0) > 0)
    .toSorted((a, b) => (b.board ?? 0) - (a.board ?? 0))
    .slice(0, 3)
    .map(({ standard }) => standard.id)
  return board === null || most.length === 0
    ? SOME_UP
    : say(UP, { signals: count(SIGNALS, board), most: most.join(', ') })
}

const LATE: Phrase<{ readonly on: Words; readonly late: string; readonly signals: Words }> = {
  en: ({ on, late, signals }) =>
    `On ${on.en} ${signals.en} stood, ${late} of them past the day by which they were due.`,
  cy: ({ on, late, signals }) =>
    `Arwyddion yn sefyll ar ${on.cy}: ${signals.cy}. Wedi mynd heibio eu dyddiad: ${late}.`,
}

/** What the figures of the four quarters mean, for the last of them. */
export function figuresMean({ quarters }: BoardPaper): Words {
  const last = quarters.at(-1)
  if (!last) return NOTHING_COUNTED
  const { standing, late } = last
  const on = dayIn(last.on)
  return standing === null || late === null
    ? say(KEPT_BACK, { on })
    : say(LATE, { on, late: numberIn('en', late), signals: count(SIGNALS, standing) })
}
