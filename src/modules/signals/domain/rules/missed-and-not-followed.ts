import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { CONTACT_OUTCOMES } from '#modules/contacts/domain/contact-outcomes.ts'
import { isKept, isMissed } from '#modules/contacts/domain/contact-standing.ts'
import { FOLLOW_UP, followUpDueOn } from '#modules/contacts/domain/follow-up-due.ts'
import { allLooks } from '../all-looks.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath, inProgramme, latestBy } from '../in-programme.ts'
import { programmeRule } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Words = {
  en: 'A contact was missed, and the record does not say what was done about it.',
  cy: 'Methwyd cyswllt, ac nid yw’r cofnod yn dweud beth a wnaed yn ei gylch.',
}
const FOLLOW: Words = { en: 'Record the follow-up', cy: 'Cofnodi’r gwaith dilynol' }

const [{ value: usual, ...basis }] = FOLLOW_UP

/** A missed contact that nobody has followed up, until the child is met again. */
export const missedAndNotFollowed = programmeRule({
  id: 'missed-and-not-followed',
  title: { en: 'Missed contact not followed up', cy: 'Cyswllt a fethwyd heb ei ddilyn' },
  about: {
    en: 'When a child does not come, somebody finds out why, at once: it may be the first sign that something is wrong.',
    cy: 'Pan na ddaw plentyn, mae rhywun yn darganfod pam, ar unwaith: gall fod yr arwydd cyntaf fod rhywbeth o’i le.',
  },
  standards: bearsOn(['2.3.1', '3.3.1'], ['2.3.1']),
  failings: ['F3'],
  owner: 'case-manager',
  settings: {
    workingDays: {
      words: { en: 'Working days to follow up a missed contact', cy: 'Diwrnodau gwaith i ddilyn cyswllt a fethwyd' },
      unit: 'working-days',
      least: 0,
      most: 5,
      values: [{ ...basis, value: usual.workingDays }],
    },
  },
  look: (picture, on, { workingDays }) => {
    const contacts = inProgramme(picture, picture.contacts)
    const met = latestBy(contacts, ({ outcome, held_on }) => (outcome !== null && isKept(outcome) ? held_on : null))
    const path = childPath(picture, '/contacts')
    return allLooks(
      contacts
        .filter(({ outcome, followed_up_on }) => outcome !== null && isMissed(outcome) && followed_up_on === null)
        .filter(({ held_on }) => met === null || held_on > met.held_on)
        .map(({ id, held_on, outcome }) =>
          saidAfter(followUpDueOn(held_on, workingDays), on, () => ({
            about: id,
            severity: 'soon',
            says: SAYS,
            evidence: [{ what: codeLabel(CONTACT_OUTCOMES, outcome ?? ''), on: held_on, path }],
            todo: { words: FOLLOW, path: childPath(picture, `/contact-follow-ups/${id}/edit`) },
          })),
        ),
    )
  },
})
