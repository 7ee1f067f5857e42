import { type Check, entity } from '#kernel/entity.ts'
import { INSPECTION } from './inspection-reference.ts'
import { RATING_LIST } from '#modules/frameworks/domain/rating-list.ts'
import { STANDARD, STANDARD_IS_KNOWN } from './standard-fields.ts'

const WHO_BESIDE_WHY: Check = ({ reason, decided_by }) =>
  typeof reason === 'string' && decided_by === null
    ? {
        field: 'decided_by',
        words: { en: 'Enter who decided on this rating', cy: 'Rhowch enw’r sawl a benderfynodd ar y radd hon' },
      }
    : null

/** The rating that people gave a standard. What the counts of its questions give is worked out beside it, never stored. */
export const standardRating = entity({
  name: 'standard_rating',
  file: 'standard-ratings',
  title: { en: 'Rating of a standard', cy: 'Gradd safon' },
  counted: {
    en: { zero: 'no ratings', one: '{n} rating', other: '{n} ratings' },
    cy: {
      zero: 'dim graddau',
      one: '{n} radd',
      two: '{n} radd',
      few: '{n} gradd',
      many: '{n} gradd',
      other: '{n} o raddau',
    },
  },
  about: {
    en: 'The rating that an inspection gave one standard, with who decided and why where the counts give another.',
    cy: 'Y radd a roddodd arolygiad i un safon, gyda phwy a benderfynodd a pham lle mae’r cyfrif yn rhoi un arall.',
  },
  fields: {
    inspection_id: INSPECTION,
    standard: { ...STANDARD, ask: { en: 'Select the standard', cy: 'Dewiswch y safon' }, required: true },
    rating: {
      kind: 'code',
      list: RATING_LIST,
      label: { en: 'Rating', cy: 'Gradd' },
      ask: { en: 'Select the rating', cy: 'Dewiswch y radd' },
      required: true,
      example: 'good',
    },
    reason: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: {
        en: 'Why it is not the rating that the counts give',
        cy: 'Pam nad y radd y mae’r cyfrif yn ei rhoi ydyw',
      },
      example: 'One case judged otherwise would have changed it, and the other two questions were strong.',
    },
    decided_by: {
      kind: 'text',
      max: 150,
      label: { en: 'Who decided', cy: 'Pwy a benderfynodd' },
      example: 'The inspectorate’s ratings panel',
    },
    decided_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Decided on', cy: 'Dyddiad penderfynu' },
      example: '2026-04-20',
    },
  },
  checks: [STANDARD_IS_KNOWN, WHO_BESIDE_WHY],
})
