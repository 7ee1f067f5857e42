import type { Words } from '#kernel/language.ts'
import { addDays, addMonths, type LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { PANELS } from '#modules/safety/domain/panel-due.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath, latestBy } from '../in-programme.ts'
import { type HighLevel, highLevel } from '../levels-seen.ts'
import { workingSince } from '../open-programmes.ts'
import { childRule, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Readonly<Record<HighLevel['level'], Words>> = {
  high: {
    en: 'A level of safety is high, and no meeting of several agencies has been held in time.',
    cy: 'Mae lefel diogelwch yn uchel, ac ni chynhaliwyd cyfarfod sawl asiantaeth mewn pryd.',
  },
  'very-high': {
    en: 'A level of safety is very high, and no meeting of several agencies has been held in time.',
    cy: 'Mae lefel diogelwch yn uchel iawn, ac ni chynhaliwyd cyfarfod sawl asiantaeth mewn pryd.',
  },
}
const SINCE: Words = { en: 'level high since', cy: 'lefel yn uchel ers' }
const LAST: Words = { en: 'last meeting', cy: 'cyfarfod diwethaf' }
const HOLD: Words = { en: 'Record the panel or meeting', cy: 'Cofnodi’r panel neu’r cyfarfod' }

const [{ value: usual, ...basis }] = PANELS

const later = (a: LocalDate, b: LocalDate | null): LocalDate => (b !== null && b > a ? b : a)

/** A child at a high level about whom the agencies have not met. */
export const highWithoutPanel = childRule({
  id: 'high-without-panel',
  title: { en: 'High level without a panel', cy: 'Lefel uchel heb banel' },
  about: {
    en: 'At a high level no agency carries the worry alone: they meet, and meet again.',
    cy: 'Ar lefel uchel nid oes asiantaeth yn cario’r pryder ar ei phen ei hun: maent yn cwrdd, ac yn cwrdd eto.',
  },
  standards: bearsOn(['2.2.2', '2.2.3', '2.3.2', '2.3.3', '3.2.2', '3.2.3', '3.3.2', '3.3.3'], ['2.2', '2.3']),
  failings: ['F4'],
  owner: 'case-manager',
  settings: {
    workingDays: {
      words: { en: 'Working days to the first meeting', cy: 'Diwrnodau gwaith i’r cyfarfod cyntaf' },
      unit: 'working-days',
      least: 1,
      most: 30,
      values: [{ ...basis, value: usual.firstWithin }],
    },
    veryHighMonths: {
      words: {
        en: 'Months between meetings at a very high level',
        cy: 'Misoedd rhwng cyfarfodydd ar lefel uchel iawn',
      },
      unit: 'months',
      least: 1,
      most: 3,
      values: [{ ...basis, value: usual.veryHighMonths }],
    },
    highDays: {
      words: { en: 'Days between meetings at a high level', cy: 'Dyddiau rhwng cyfarfodydd ar lefel uchel' },
      unit: 'days',
      least: 14,
      most: 183,
      values: [{ ...basis, value: usual.highDays }],
    },
  },
  look: (picture, on, { workingDays, veryHighMonths, highDays }) => {
    const high = highLevel(picture)
    if (!high) return NOTHING
    const since = later(high.since, workingSince(picture, on))
    const last = latestBy(picture.panels, ({ held_on }) => held_on)?.held_on ?? null
    const again = last && (high.level === 'very-high' ? addMonths(last, veryHighMonths) : addDays(last, highDays))
    const first = addWorkingDays(since, workingDays)
    return saidAfter(later(first, again), on, () => ({
      severity: high.level === 'very-high' ? 'act-now' : 'soon',
      says: SAYS[high.level],
      evidence: [
        { what: SINCE, on: high.since, path: high.path },
        ...(last ? [{ what: LAST, on: last, path: childPath(picture, '/safety') }] : []),
      ],
      todo: { words: HOLD, path: childPath(picture, '/panels/new') },
    }))
  },
})
