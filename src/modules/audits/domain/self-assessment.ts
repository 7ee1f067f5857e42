import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { FRAMEWORK_LIST } from '#modules/frameworks/domain/framework-list.ts'
import { RATING_LIST } from '#modules/frameworks/domain/rating-list.ts'
import { CHALLENGES } from './challenges.ts'

/** The fields that say how sure leaders are, in per cent, by the rating. */
export const SHARE_FIELDS = {
  inadequate: 'share_inadequate',
  'requires-improvement': 'share_requires_improvement',
  good: 'share_good',
  outstanding: 'share_outstanding',
} as const

const SHARES_MAKE_A_HUNDRED: Check = values => {
  const shares = Object.values(SHARE_FIELDS).map(name => values[name])
  const given = shares.filter(share => typeof share === 'number')
  if (given.length === 0) return null
  return given.reduce((sum, share) => sum + share, 0) === 100
    ? null
    : {
        field: SHARE_FIELDS.outstanding,
        words: {
          en: 'The four percentages must make 100 together, or all be left blank',
          cy: 'Rhaid i’r pedwar canran wneud 100 gyda’i gilydd, neu gael eu gadael yn wag i gyd',
        },
      }
}

const CHALLENGED_BY_ANOTHER: Check = ({ person_id, challenger_id }) =>
  challenger_id !== null && challenger_id === person_id
    ? {
        field: 'challenger_id',
        words: {
          en: 'Somebody other than the person who proposed the rating must challenge it',
          cy: 'Rhaid i rywun heblaw’r sawl a gynigiodd y radd ei herio',
        },
      }
    : null

const CHALLENGE_IS_WHOLE: Check = ({ challenge, challenger_id, challenged_on, challenge_rating, challenge_reason }) => {
  const told = [challenge, challenger_id, challenged_on]
  if (told.every(value => value === null || value === undefined)) return null
  if (challenge === null)
    return { field: 'challenge', words: { en: 'Select whether you agree', cy: 'Dewiswch a ydych yn cytuno' } }
  if (challenger_id === null)
    return { field: 'challenger_id', words: { en: 'Select who challenged it', cy: 'Dewiswch pwy a’i heriodd' } }
  if (challenged_on === null) return { field: 'challenged_on', words: { en: 'Enter the day', cy: 'Rhowch y diwrnod' } }
  if (challenge === 'other' && challenge_rating === null)
    return {
      field: 'challenge_rating',
      words: { en: 'Select the rating that you see', cy: 'Dewiswch y radd a welwch chi' },
    }
  return challenge_reason === null
    ? { field: 'challenge_reason', words: { en: 'Enter your reason', cy: 'Rhowch eich rheswm' } }
    : null
}

const share = (en: string, cy: string) =>
  ({ kind: 'whole', min: 0, max: 100, label: { en: `${en}, per cent`, cy: `${cy}, y cant` } }) as const

/** How leaders judge the service on a standard that inspectors weigh on evidence, and what a second person says to it. */
export const selfAssessment = entity({
  name: 'standard_assessment',
  file: 'standard-assessments',
  title: { en: 'Self-assessment', cy: 'Hunanasesiad' },
  counted: {
    en: { zero: 'no self-assessments', one: '{n} self-assessment', other: '{n} self-assessments' },
    cy: {
      zero: 'dim hunanasesiadau',
      one: '{n} hunanasesiad',
      two: '{n} hunanasesiad',
      few: '{n} hunanasesiad',
      many: '{n} hunanasesiad',
      other: '{n} o hunanasesiadau',
    },
  },
  about: {
    en: 'How leaders judge the service on a standard that inspectors weigh on evidence, and what a second person says to it.',
    cy: 'Sut y mae arweinwyr yn barnu’r gwasanaeth ar safon y mae arolygwyr yn ei phwyso ar dystiolaeth, a’r hyn y mae ail berson yn ei ddweud amdani.',
  },
  fields: {
    framework: {
      kind: 'code',
      list: FRAMEWORK_LIST,
      label: { en: 'Framework', cy: 'Fframwaith' },
      required: true,
      example: 'hmip-2021',
    },
    standard: {
      kind: 'text',
      max: 20,
      label: { en: 'Standard', cy: 'Safon' },
      ask: { en: 'Select the standard', cy: 'Dewiswch y safon' },
      required: true,
      example: '1.1',
    },
    made_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Made on', cy: 'Gwnaed ar' },
      ask: { en: 'Enter the day it is made', cy: 'Rhowch y diwrnod y’i gwneir' },
      required: true,
      example: '2026-05-20',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who proposes it', cy: 'Pwy sy’n ei gynnig' },
      ask: { en: 'Select who proposes it', cy: 'Dewiswch pwy sy’n ei gynnig' },
      required: true,
      example: 'person-1',
    },
    rating: {
      kind: 'code',
      list: RATING_LIST,
      label: { en: 'Proposed rating', cy: 'Gradd arfaethedig' },
      ask: {
        en: 'Select the rating that the evidence supports',
        cy: 'Dewiswch y radd y mae’r dystiolaeth yn ei chefnogi',
      },
      required: true,
      example: 'requires-improvement',
    },
    reason: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Why this rating', cy: 'Pam y radd hon' },
      ask: { en: 'Enter why this rating', cy: 'Rhowch pam y radd hon' },
      required: true,
      example: 'The board meets and asks good questions; two partners have not come since June.',
    },
    share_inadequate: { ...share('Inadequate', 'Annigonol'), example: '10' },
    share_requires_improvement: { ...share('Requires improvement', 'Angen gwella'), example: '70' },
    share_good: { ...share('Good', 'Da'), example: '20' },
    share_outstanding: { ...share('Outstanding', 'Rhagorol'), example: '0' },
    challenge: {
      kind: 'code',
      list: CHALLENGES,
      label: { en: 'Do you agree?', cy: 'A ydych yn cytuno?' },
      example: 'agree',
    },
    challenger_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who challenges it', cy: 'Pwy sy’n ei herio' },
      example: 'person-2',
    },
    challenged_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Challenged on', cy: 'Heriwyd ar' },
      example: '2026-05-27',
    },
    challenge_rating: {
      kind: 'code',
      list: RATING_LIST,
      label: { en: 'The rating that you see', cy: 'Y radd a welwch chi' },
      example: '',
    },
    challenge_reason: {
      kind: 'text',
      max: 4000,
      lines: 4,
      label: { en: 'Your reason', cy: 'Eich rheswm' },
      example: 'I read the minutes of four meetings; they bear it out.',
    },
  },
  checks: [
    SHARES_MAKE_A_HUNDRED,
    CHALLENGED_BY_ANOTHER,
    CHALLENGE_IS_WHOLE,
    notBefore('made_on', 'challenged_on', {
      en: 'It can’t be challenged before it was made',
      cy: 'Ni ellir ei herio cyn ei wneud',
    }),
  ],
})
