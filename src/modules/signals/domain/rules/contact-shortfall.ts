import type { Words } from '#kernel/language.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { CONTACT_LEVELS, type Intensity, intensityFor, type PerMonth } from '#modules/contacts/domain/contact-levels.ts'
import { isKept } from '#modules/contacts/domain/contact-standing.ts'
import { expectedInFourWeeks, fourWeeksAfter } from '#modules/contacts/domain/expected-contacts.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath, inProgramme, latestBy } from '../in-programme.ts'
import { levelsNow } from '../levels-seen.ts'
import type { ProgrammePicture } from '../picture.ts'
import { type Fact, programmeRule } from '../rule.ts'
import type { Setting } from '../setting.ts'
import { earliest } from '../spells.ts'

const SAYS: Words = {
  en: 'Fewer contacts were kept in the last four weeks than the level of contact asks for.',
  cy: 'Cadwyd llai o gysylltiadau yn y pedair wythnos ddiwethaf nag y mae lefel y cyswllt yn gofyn amdanynt.',
}
const KEPT: Words = { en: 'last contact that counts', cy: 'y cyswllt diwethaf sy’n cyfrif' }
const STARTED: Words = { en: 'programme started', cy: 'dechreuodd y rhaglen' }
const PLAN: Words = { en: 'Plan the next contacts', cy: 'Cynllunio’r cysylltiadau nesaf' }

const [{ value: usual, ...basis }] = CONTACT_LEVELS

const perMonth = (value: number, words: Words): Setting => ({
  ...{ words, unit: 'count', least: 0, most: 20 },
  values: [{ ...basis, value }],
})

const LEVELS = {
  standardFirst: perMonth(usual.standard.first12Weeks, {
    en: 'Contacts a month, standard, in the first 12 weeks',
    cy: 'Cysylltiadau’r mis, safonol, yn y 12 wythnos gyntaf',
  }),
  standardAfter: perMonth(usual.standard.after, {
    en: 'Contacts a month, standard, after that',
    cy: 'Cysylltiadau’r mis, safonol, wedi hynny',
  }),
  enhancedFirst: perMonth(usual.enhanced.first12Weeks, {
    en: 'Contacts a month, enhanced, in the first 12 weeks',
    cy: 'Cysylltiadau’r mis, uwch, yn y 12 wythnos gyntaf',
  }),
  enhancedAfter: perMonth(usual.enhanced.after, {
    en: 'Contacts a month, enhanced, after that',
    cy: 'Cysylltiadau’r mis, uwch, wedi hynny',
  }),
  intensiveFirst: perMonth(usual.intensive.first12Weeks, {
    en: 'Contacts a month, intensive, in the first 12 weeks',
    cy: 'Cysylltiadau’r mis, dwys, yn y 12 wythnos gyntaf',
  }),
  intensiveAfter: perMonth(usual.intensive.after, {
    en: 'Contacts a month, intensive, after that',
    cy: 'Cysylltiadau’r mis, dwys, wedi hynny',
  }),
} as const

type Numbers = Readonly<Record<keyof typeof LEVELS, number>>

const asked = (numbers: Numbers, intensity: Intensity): PerMonth => ({
  first12Weeks: numbers[`${intensity}First`],
  after: numbers[`${intensity}After`],
})

/** The level of contact follows the highest of the child’s levels. */
const intensityOf = (picture: ProgrammePicture): Intensity =>
  intensityFor(Object.fromEntries(levelsNow(picture).map(({ about, level }) => [about, level])))

/** The first later day on which time alone changes how many are asked for. */
function expectedChangesOn(picture: ProgrammePicture, level: PerMonth, on: LocalDate): LocalDate | null {
  const { programme } = picture
  const now = expectedInFourWeeks(programme, level, on)
  if (programme.starts_on === null) return null
  const full = fourWeeksAfter(programme.starts_on)
  if (on < full) return full
  // Only where one phase gives way to the next does the number change; after four phases of four weeks it stands.
  const settled = fourWeeksAfter(fourWeeksAfter(fourWeeksAfter(full)))
  for (let day = addDays(on, 1); day <= settled; day = addDays(day, 1))
    if (expectedInFourWeeks(programme, level, day) !== now) return day
  return null
}

/** A court order on which fewer contacts are kept than its level asks for. */
export const contactShortfall = programmeRule({
  id: 'contact-shortfall',
  title: { en: 'Too few contacts', cy: 'Rhy ychydig o gysylltiadau' },
  about: {
    en: 'The higher the concern, the more often the child is met: the level of contact says how often at least.',
    cy: 'Po uchaf y pryder, amlaf yn y byd y cwrddir â’r plentyn: mae lefel y cyswllt yn dweud pa mor aml o leiaf.',
  },
  standards: bearsOn(['2.3.1', '3.3.1'], ['2.3.1']),
  failings: ['F3'],
  owner: 'case-manager',
  settings: LEVELS,
  look: (picture, on, numbers) => {
    const { programme } = picture
    const level = asked(numbers, intensityOf(picture))
    const kept = inProgramme(picture, picture.contacts).filter(
      ({ counts, outcome }) => counts !== false && outcome !== null && isKept(outcome),
    )
    const recent = kept.filter(({ held_on }) => on < fourWeeksAfter(held_on))
    const expected = expectedInFourWeeks(programme, level, on)
    const lookAgainOn = earliest([
      expectedChangesOn(picture, level, on),
      ...recent.map(({ held_on }) => fourWeeksAfter(held_on)),
    ])
    if (expected === null || recent.length >= expected) return { raises: [], lookAgainOn }
    const last = latestBy(kept, ({ held_on }) => held_on)
    const path = childPath(picture, '/contacts')
    const fact: Fact = last
      ? { what: KEPT, on: last.held_on, path }
      : { what: STARTED, on: programme.starts_on, path: childPath(picture, '/programmes') }
    return {
      raises: [
        {
          severity: 'soon',
          says: SAYS,
          evidence: [fact],
          todo: { words: PLAN, path: childPath(picture, '/planned-contacts/new') },
        },
      ],
      lookAgainOn,
    }
  },
})
