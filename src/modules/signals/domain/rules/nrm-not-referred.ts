import type { Words } from '#kernel/language.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { isFoundVictim, isOnTheWay, nrmStage } from '#modules/exploitation/domain/nrm-stage.ts'
import { referralAskedSince } from '#modules/exploitation/domain/referral-asked-since.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath } from '../in-programme.ts'
import { ownNumber } from '../own-number.ts'
import { childRule, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Words = {
  en: 'A screening found that the child is likely to be exploited, and there is neither a referral nor a reason against it.',
  cy: 'Canfu sgriniad fod y plentyn yn debygol o fod yn destun camfanteisio, ac nid oes atgyfeiriad na rheswm yn ei erbyn.',
}
const SCREENED: Words = { en: 'screened', cy: 'sgriniwyd' }
const REFER: Words = {
  en: 'Send the referral to the National Referral Mechanism',
  cy: 'Anfon yr atgyfeiriad i’r Mecanwaith Atgyfeirio Cenedlaethol',
}

/** A child whom a screening found likely to be exploited, and whom nobody has referred. */
export const nrmNotReferred = childRule({
  id: 'nrm-not-referred',
  title: { en: 'Not referred after screening', cy: 'Heb atgyfeirio ar ôl sgrinio' },
  about: {
    en: 'A child who is likely to be exploited is referred at once: no consent is needed, and protection begins with it.',
    cy: 'Caiff plentyn sy’n debygol o fod yn destun camfanteisio ei atgyfeirio ar unwaith: nid oes angen cydsyniad, ac mae amddiffyn yn dechrau gyda hynny.',
  },
  standards: bearsOn(['2.3.2', '3.3.2'], ['2.3.2']),
  failings: ['F5'],
  owner: 'case-manager',
  settings: {
    workingDays: ownNumber({
      words: { en: 'Working days to send the referral', cy: 'Diwrnodau gwaith i anfon yr atgyfeiriad' },
      unit: 'working-days',
      least: 0,
      most: 10,
      value: 1,
      source: 'Ours: the duty to notify (Modern Slavery Act 2015 s52) names no number of days',
    }),
  },
  look: (picture, on, { workingDays }) => {
    const { screenings, nrmReferrals } = picture
    const since = referralAskedSince(screenings, nrmReferrals)
    const isInHand = nrmReferrals.some(referral => isFoundVictim(referral) || isOnTheWay(nrmStage(referral)))
    if (since === null || isInHand) return NOTHING
    return saidAfter(addWorkingDays(since, workingDays), on, () => ({
      severity: 'act-now',
      says: SAYS,
      evidence: [{ what: SCREENED, on: since, path: childPath(picture, '/exploitation') }],
      todo: { words: REFER, path: childPath(picture, '/nrm-referrals/new') },
    }))
  },
})
