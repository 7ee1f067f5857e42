import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { defenceAskedFor } from '#modules/exploitation/domain/defence-asked-for.ts'
import { isFoundVictim } from '#modules/exploitation/domain/nrm-stage.ts'
import { allLooks } from '../all-looks.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath } from '../in-programme.ts'
import { ownNumber } from '../own-number.ts'
import type { ChildPicture } from '../picture.ts'
import type { RowOf } from '../picture-parts.ts'
import { childRule, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Words = {
  en: 'The child has been found to be a victim and faces a charge, and nobody is recorded as told of the defence in section 45.',
  cy: 'Canfuwyd bod y plentyn yn ddioddefwr ac mae’n wynebu cyhuddiad, ac ni chofnodwyd bod neb wedi cael gwybod am yr amddiffyniad yn adran 45.',
}
const FOUND: Words = { en: 'found to be a victim', cy: 'canfuwyd ei fod yn ddioddefwr' }
const CHARGED: Words = { en: 'charged', cy: 'cyhuddwyd' }
const RAISE: Words = { en: 'Raise section 45 with the court side', cy: 'Codi adran 45 gydag ochr y llys' }

type Charge = RowOf<'offences'> & { readonly charged_on: LocalDate }

/** Charges that no court has decided. */
const openCharges = ({ offences, outcomes }: ChildPicture): readonly Charge[] =>
  offences.filter(
    (offence): offence is Charge =>
      offence.charged_on !== null && !outcomes.some(({ offence_id }) => offence_id === offence.id),
  )

/** The day of the decision that found the child to be a victim. */
const foundOn = ({ grounds_on, submitted_on }: RowOf<'nrmReferrals'>): LocalDate => grounds_on ?? submitted_on

/** A child found to be a victim, with a charge for which nobody was told what the law says about it. */
export const section45NotRaised = childRule({
  id: 'section-45-not-raised',
  title: { en: 'Section 45 not raised', cy: 'Adran 45 heb ei chodi' },
  about: {
    en: 'A child who was exploited may have a defence: those who decide at court hear of it in time.',
    cy: 'Gall fod gan blentyn y camfanteisiwyd arno amddiffyniad: mae’r rhai sy’n penderfynu yn y llys yn clywed amdano mewn pryd.',
  },
  standards: bearsOn(['2.3.2', '3.3.2'], ['2.3.2']),
  failings: ['F5'],
  owner: 'case-manager',
  settings: {
    workingDays: ownNumber({
      words: { en: 'Working days to raise section 45', cy: 'Diwrnodau gwaith i godi adran 45' },
      unit: 'working-days',
      least: 1,
      most: 10,
      value: 1,
      source: 'Ours: a hearing may come at any time (Modern Slavery Act 2015 s45)',
    }),
  },
  look: (picture, on, { workingDays }) => {
    const found = picture.nrmReferrals.filter(isFoundVictim).toSorted((a, b) => (foundOn(a) < foundOn(b) ? -1 : 1))
    const [referral] = found
    if (!referral) return NOTHING
    const charges = openCharges(picture)
    const asked = new Set(
      defenceAskedFor(found, charges, new Set(picture.defences.map(({ offence_id }) => offence_id))).map(
        ({ id }) => id,
      ),
    )
    return allLooks(
      charges
        .filter(({ id }) => asked.has(id))
        .map(({ id, charged_on }) => {
          const since = charged_on > foundOn(referral) ? charged_on : foundOn(referral)
          return saidAfter(addWorkingDays(since, workingDays), on, () => ({
            about: id,
            severity: 'act-now',
            says: SAYS,
            evidence: [
              { what: FOUND, on: foundOn(referral), path: childPath(picture, '/exploitation') },
              { what: CHARGED, on: charged_on, path: childPath(picture, '/offences') },
            ],
            todo: {
              words: RAISE,
              path: childPath(picture, `/nrm-referrals/${referral.id}/charges/${id}/defences/new`),
            },
          }))
        }),
    )
  },
})
