import { codeLabel } from '#kernel/code-list.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { HELP_KINDS } from '#modules/contacts/domain/help-kinds.ts'
import { helpStanding } from '#modules/contacts/domain/help-standing.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import { allLooks } from '../all-looks.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath, inProgramme } from '../in-programme.ts'
import { ownNumber } from '../own-number.ts'
import { NOTHING, programmeRule } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

type Asked = { readonly help: Words; readonly partner: Words }

const SAYS: Phrase<Asked> = {
  en: ({ help, partner }) => `${help.en} was asked for and has not started. Asked of: ${partner.en}.`,
  cy: ({ help, partner }) =>
    `${help.cy}: gofynnwyd am y cymorth hwn ac nid yw wedi dechrau. Gofynnwyd i’r canlynol: ${partner.cy}.`,
}
const REFERRED: Words = { en: 'referred', cy: 'atgyfeiriwyd' }
const ACCEPTED: Words = { en: 'accepted', cy: 'derbyniwyd' }
const CHASE: Words = {
  en: 'Ask after it, and record how it stands',
  cy: 'Holi amdano, a chofnodi sut mae pethau’n sefyll',
}

/** Help that was asked of a partner and has not begun. */
export const serviceNotDelivered = programmeRule({
  id: 'service-not-delivered',
  title: { en: 'Help not started', cy: 'Cymorth heb ddechrau' },
  about: {
    en: 'What a child was promised from a partner begins while it can still help; where it does not, the partner is named.',
    cy: 'Mae’r hyn a addawyd i blentyn gan bartner yn dechrau tra gall helpu o hyd; lle nad yw, enwir y partner.',
  },
  standards: bearsOn(['1.3', '2.3.1', '3.3.1'], ['1.3', '2.3.1']),
  failings: ['F7', 'F23'],
  owner: 'case-manager',
  settings: {
    workingDays: ownNumber({
      words: { en: 'Working days from the referral to the start', cy: 'Diwrnodau gwaith o’r atgyfeiriad i’r dechrau' },
      unit: 'working-days',
      least: 5,
      most: 60,
      value: 20,
      source: 'Ours: four weeks',
    }),
  },
  look: (picture, on, { workingDays }) =>
    allLooks(
      inProgramme(picture, picture.interventions).map(one => {
        const standing = helpStanding(one)
        if (standing !== 'waiting' && standing !== 'accepted') return NOTHING
        const path = childPath(picture, '/contacts')
        return saidAfter(addWorkingDays(one.referred_on, workingDays), on, () => ({
          about: one.id,
          severity: 'soon',
          says: say(SAYS, { help: codeLabel(HELP_KINDS, one.service), partner: codeLabel(PARTNERS, one.partner) }),
          evidence: [
            { what: REFERRED, on: one.referred_on, path },
            ...(one.accepted_on === null ? [] : [{ what: ACCEPTED, on: one.accepted_on, path }]),
          ],
          todo: { words: CHASE, path: childPath(picture, `/interventions/${one.id}/edit`) },
        }))
      }),
    ),
})
