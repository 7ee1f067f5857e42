import type { Words } from '#kernel/language.ts'
import { detailsSince, FIRST_CONTACT, firstContactDue } from '#modules/victims/domain/victim-clocks.ts'
import { bearsOn } from '../bears-on.ts'
import { victimRule } from '../rule.ts'
import { saidAfter } from '../said-after.ts'
import { DAYS_AFTER_END, spokenOf } from '../spoken-of.ts'

const SAYS: Words = {
  en: 'It is known how to contact the victim, and no contact or attempt at one is recorded.',
  cy: 'Mae’n hysbys sut i gysylltu â’r dioddefwr, ac ni chofnodwyd unrhyw gysylltiad na chynnig i gysylltu.',
}
const RECEIVED: Words = { en: 'contact details received', cy: 'cafwyd manylion cyswllt' }
const CONTACT: Words = { en: 'Record the first contact', cy: 'Cofnodi’r cysylltiad cyntaf' }

const [{ value: usual, ...basis }] = FIRST_CONTACT

/** A victim whom the service knows how to contact, who has not said no, and whom nobody has tried to contact. */
export const victimNotContacted = victimRule({
  id: 'victim-not-contacted',
  title: { en: 'Victim not contacted', cy: 'Heb gysylltu â’r dioddefwr' },
  about: {
    en: 'Those who were harmed hear soon what they may ask for, and decide for themselves.',
    cy: 'Mae’r rhai a niweidiwyd yn clywed yn fuan am yr hyn y cânt ofyn amdano, ac yn penderfynu drostynt eu hunain.',
  },
  standards: bearsOn(['2.2.3', '3.2.3'], ['V1.1']),
  failings: ['F8'],
  owner: 'victim-worker',
  settings: {
    workingDays: {
      words: {
        en: 'Working days from receiving contact details to the first contact',
        cy: 'Diwrnodau gwaith o gael manylion cyswllt i’r cysylltiad cyntaf',
      },
      unit: 'working-days',
      least: 1,
      most: 20,
      values: [{ ...basis, value: usual.workingDays }],
    },
    daysAfterEnd: DAYS_AFTER_END,
  },
  look: (picture, on, { workingDays, daysAfterEnd }) =>
    spokenOf(picture, on, daysAfterEnd, () => {
      const dueOn = firstContactDue(picture, workingDays)
      if (dueOn === null) return []
      const path = `/victims/${picture.victim.id}`
      return [
        saidAfter(dueOn, on, () => ({
          severity: 'soon',
          says: SAYS,
          evidence: [{ what: RECEIVED, on: detailsSince(picture.harms), path }],
          todo: { words: CONTACT, path: `${path}/contacts/new` },
        })),
      ]
    }),
})
