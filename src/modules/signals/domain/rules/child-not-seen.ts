import type { Words } from '#kernel/language.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { isFaceToFace } from '#modules/contacts/domain/contact-kinds.ts'
import { isKept } from '#modules/contacts/domain/contact-standing.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath, latestBy } from '../in-programme.ts'
import { levelsNow } from '../levels-seen.ts'
import { workingSince } from '../open-programmes.ts'
import { ownNumber } from '../own-number.ts'
import type { ChildPicture } from '../picture.ts'
import { childRule, type Fact, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Words = {
  en: 'Nobody is recorded as having seen the child face to face for longer than should be.',
  cy: 'Ni chofnodwyd bod neb wedi gweld y plentyn wyneb yn wyneb am fwy o amser nag a ddylai fod.',
}
const SEEN: Words = { en: 'last seen', cy: 'gwelwyd ddiwethaf' }
const STARTED: Words = { en: 'work started', cy: 'dechreuodd y gwaith' }
const VERY_HIGH: Words = { en: 'level very high since', cy: 'lefel yn uchel iawn ers' }
const SEE: Words = { en: 'Record a contact, or plan one', cy: 'Cofnodi cyswllt, neu gynllunio un' }

/** When somebody last saw the child, in whichever programme. */
const lastSeen = ({ contacts }: ChildPicture): LocalDate | null =>
  latestBy(contacts, ({ kind, outcome, with_whom, held_on }) =>
    outcome !== null && isKept(outcome) && isFaceToFace(kind) && with_whom.includes('child') ? held_on : null,
  )?.held_on ?? null

/** Since when a level of safety has been very high; null where none is. */
const veryHighSince = (picture: ChildPicture): LocalDate | null =>
  levelsNow(picture)
    .filter(({ about, level }) => about !== 'reoffending' && level === 'very-high')
    .map(({ since }) => since)
    .toSorted()[0] ?? null

type Days = { readonly days: number; readonly veryHighDays: number }
type Known = { readonly from: LocalDate; readonly veryHigh: LocalDate | null }

/** At a very high level sooner, counted from the level where that came after the child was seen. */
function dueOn({ from, veryHigh }: Known, { days, veryHighDays }: Days): LocalDate {
  const usual = addDays(from, days)
  if (veryHigh === null) return usual
  const sooner = addDays(veryHigh > from ? veryHigh : from, veryHighDays)
  return sooner < usual ? sooner : usual
}

/** A child with whom the service works and whom nobody has seen. */
export const childNotSeen = childRule({
  id: 'child-not-seen',
  title: { en: 'Child not seen', cy: 'Plentyn heb ei weld' },
  about: {
    en: 'A call or a message does not show how a child is: somebody sees them.',
    cy: 'Nid yw galwad na neges yn dangos sut mae plentyn: mae rhywun yn ei weld.',
  },
  standards: bearsOn(['2.3.2', '3.3.2'], ['2.3.2']),
  failings: ['F3'],
  owner: 'case-manager',
  settings: {
    days: ownNumber({
      words: { en: 'Days within which a child is seen', cy: 'Dyddiau y gwelir plentyn ynddynt' },
      unit: 'days',
      least: 7,
      most: 62,
      value: 28,
      source: 'Ours: at the lowest level of contact in common use, once a month',
    }),
    veryHighDays: ownNumber({
      words: {
        en: 'Days within which a child is seen at a very high level',
        cy: 'Dyddiau y gwelir plentyn ynddynt ar lefel uchel iawn',
      },
      unit: 'days',
      least: 1,
      most: 28,
      value: 7,
      source: 'Ours: serious harm could come at any moment',
    }),
  },
  look: (picture, on, days) => {
    const working = workingSince(picture, on)
    if (working === null) return NOTHING
    const seen = lastSeen(picture)
    const veryHigh = veryHighSince(picture)
    const since: Fact & { readonly on: LocalDate } =
      seen !== null && seen >= working
        ? { what: SEEN, on: seen, path: childPath(picture, '/contacts') }
        : { what: STARTED, on: working, path: childPath(picture, '/programmes') }
    const level: Fact[] =
      veryHigh === null ? [] : [{ what: VERY_HIGH, on: veryHigh, path: childPath(picture, '/assessments') }]
    return saidAfter(dueOn({ from: since.on, veryHigh }, days), on, () => ({
      severity: veryHigh === null ? 'soon' : 'act-now',
      says: SAYS,
      evidence: [since, ...level],
      todo: { words: SEE, path: childPath(picture, '/contacts/new') },
    }))
  },
})
