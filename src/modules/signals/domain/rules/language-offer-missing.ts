import type { Words } from '#kernel/language.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath } from '../in-programme.ts'
import { workingSince } from '../open-programmes.ts'
import { ownNumber } from '../own-number.ts'
import { childRule, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Words = {
  en: 'It is not recorded that the child was offered a service in Welsh, or which language the child prefers.',
  cy: 'Ni chofnodwyd bod y plentyn wedi cael cynnig gwasanaeth yn Gymraeg, neu pa iaith sydd orau ganddo.',
}
const STARTED: Words = { en: 'work started', cy: 'dechreuodd y gwaith' }
const OFFER: Words = { en: 'Record the offer and the choice', cy: 'Cofnodi’r cynnig a’r dewis' }

/** In Wales: a child to whom the service in Welsh was never offered, or whose choice was never written down. */
export const languageOfferMissing = childRule({
  id: 'language-offer-missing',
  title: { en: 'Language choice not offered or recorded', cy: 'Dewis iaith heb ei gynnig neu ei gofnodi' },
  about: {
    en: 'In Wales the service in Welsh is offered without being asked for, at first contact.',
    cy: 'Yng Nghymru cynigir y gwasanaeth yn Gymraeg heb i neb orfod gofyn, ar y cyswllt cyntaf.',
  },
  standards: bearsOn(['1.3'], ['1.3']),
  failings: ['F7'],
  owner: 'case-manager',
  settings: {
    workingDays: ownNumber({
      words: {
        en: 'Working days to offer the choice of language',
        cy: 'Diwrnodau gwaith i gynnig y dewis iaith',
      },
      unit: 'working-days',
      least: 0,
      most: 20,
      value: 5,
      source: 'Ours: the Active Offer is made at first contact, and first contact comes in the first week',
    }),
  },
  look: (picture, on, { workingDays }) => {
    const { nation, language_offer_on, spoken_language } = picture.child
    const since = workingSince(picture, on)
    if (nation !== 'wales' || since === null) return NOTHING
    if (language_offer_on !== null && spoken_language !== null) return NOTHING
    return saidAfter(addWorkingDays(since, workingDays), on, () => ({
      severity: 'know',
      says: SAYS,
      evidence: [{ what: STARTED, on: since, path: childPath(picture, '/programmes') }],
      todo: { words: OFFER, path: childPath(picture, '/edit/language') },
    }))
  },
})
