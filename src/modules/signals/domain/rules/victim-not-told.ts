import { codeLabel } from '#kernel/code-list.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { consentOn } from '#modules/victims/domain/consents.ts'
import { hasEnhancedRights } from '#modules/victims/domain/enhanced-rights.ts'
import { TOLD, type UpdateDue, updatesDue } from '#modules/victims/domain/victim-clocks.ts'
import { VICTIM_EVENTS } from '#modules/victims/domain/victim-events.ts'
import { bearsOn } from '../bears-on.ts'
import { type Raised, victimRule } from '../rule.ts'
import { saidAfter } from '../said-after.ts'
import type { Setting } from '../setting.ts'
import { DAYS_AFTER_END, spokenOf } from '../spoken-of.ts'
import { eventsFor, type VictimPicture } from '../victim-picture.ts'

const SAYS: Phrase<Words> = {
  en: event => `${event.en}: the victim asked to be told, and it is not recorded that they were.`,
  cy: event => `${event.cy}: gofynnodd y dioddefwr am gael gwybod, ac ni chofnodwyd bod hynny wedi digwydd.`,
}
const AGREED: Words = { en: 'agreed to be told', cy: 'cytunodd i gael gwybod' }
const TELL: Words = { en: 'Tell them, and record it', cy: 'Dweud wrthynt, a’i gofnodi' }

const [{ value: usual, ...basis }] = TOLD

const days = (words: Words, value: number): Setting => ({
  ...{ words, unit: 'working-days', least: 1, most: 10 },
  values: [{ ...basis, value }],
})

/** What is said of one event. Whoever is not told of a release may meet the child unprepared. */
function untold(picture: VictimPicture, { event, on }: UpdateDue, today: LocalDate): Raised {
  const path = `/victims/${picture.victim.id}`
  const agreed = consentOn(picture.consents, 'updates', today)
  return {
    about: `${event} ${on}`,
    severity: event === 'release' ? 'act-now' : 'soon',
    says: say(SAYS, codeLabel(VICTIM_EVENTS, event)),
    evidence: [
      { what: codeLabel(VICTIM_EVENTS, event), on, path },
      { what: AGREED, on: agreed?.decided_on ?? null, path },
    ],
    todo: { words: TELL, path: `${path}/contacts/new` },
  }
}

/** Something that a victim asked to be told of, and of which nobody has told them. */
export const victimNotTold = victimRule({
  id: 'victim-not-told',
  title: { en: 'Victim not told', cy: 'Dioddefwr heb gael gwybod' },
  about: {
    en: 'Whoever asked to be told hears of it from the service, and not from somebody in the street.',
    cy: 'Mae pwy bynnag a ofynnodd am gael gwybod yn clywed gan y gwasanaeth, ac nid gan rywun ar y stryd.',
  },
  standards: bearsOn(['2.2.3', '3.2.3'], ['V1.1']),
  failings: ['F8'],
  owner: 'victim-worker',
  settings: {
    workingDays: days(
      {
        en: 'Working days to tell a victim what happened',
        cy: 'Diwrnodau gwaith i ddweud wrth ddioddefwr beth ddigwyddodd',
      },
      usual.workingDays,
    ),
    enhanced: days(
      {
        en: 'Working days to tell a victim with enhanced rights',
        cy: 'Diwrnodau gwaith i ddweud wrth ddioddefwr sydd â hawliau uwch',
      },
      usual.enhanced,
    ),
    daysAfterEnd: DAYS_AFTER_END,
  },
  look: (picture, on, { daysAfterEnd, ...within }) =>
    spokenOf(picture, on, daysAfterEnd, () => {
      const known = { ...picture, events: eventsFor(picture), enhanced: hasEnhancedRights(picture.victim) }
      return updatesDue(known, on, within).map(due => saidAfter(due.dueOn, on, () => untold(picture, due, on)))
    }),
})
