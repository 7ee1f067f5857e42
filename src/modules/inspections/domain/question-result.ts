import { type Check, entity } from '#kernel/entity.ts'
import { INSPECTION } from './inspection-reference.ts'
import { QUESTION, QUESTION_IS_KNOWN } from './standard-fields.ts'

const COUNTS_TOGETHER: Check = ({ sufficient, judged }) => {
  if (typeof sufficient === 'number' && judged === null)
    return {
      field: 'judged',
      words: { en: 'Enter how many cases were judged', cy: 'Rhowch nifer yr achosion a farnwyd' },
    }
  if (typeof judged === 'number' && sufficient === null)
    return {
      field: 'sufficient',
      words: {
        en: 'Enter in how many of those cases the work was sufficient',
        cy: 'Rhowch nifer yr achosion hynny yr oedd y gwaith yn ddigonol ynddynt',
      },
    }
  return null
}

const SUFFICIENT_AMONG_JUDGED: Check = ({ sufficient, judged }) =>
  typeof sufficient === 'number' && typeof judged === 'number' && sufficient > judged
    ? {
        field: 'sufficient',
        words: {
          en: 'There can’t be more sufficient cases than cases judged',
          cy: 'Ni all fod mwy o achosion digonol nag o achosion a farnwyd',
        },
      }
    : null

const SAYS_SOMETHING: Check = ({ judged, sufficient, percentage }) =>
  judged === null && sufficient === null && percentage === null
    ? {
        field: 'percentage',
        words: {
          en: 'Enter how many cases were judged and found sufficient, or the percentage',
          cy: 'Rhowch nifer yr achosion a farnwyd ac a oedd yn ddigonol, neu’r ganran',
        },
      }
    : null

/** Reports print whole percentages: a share and its print are at most a point apart. */
const ROUNDING = 1

const COUNTS_AND_PERCENTAGE_AGREE: Check = ({ sufficient, judged, percentage }) =>
  typeof sufficient === 'number' &&
  typeof judged === 'number' &&
  judged > 0 &&
  typeof percentage === 'number' &&
  Math.abs((100 * sufficient) / judged - percentage) > ROUNDING
    ? {
        field: 'percentage',
        words: {
          en: 'The percentage is not the one that the number of cases gives. Correct one of them',
          cy: 'Nid y ganran y mae nifer yr achosion yn ei rhoi yw hon. Cywirwch un ohonynt',
        },
      }
    : null

const cases = (en: string, cy: string, example: string) =>
  ({ kind: 'whole', min: 0, max: 2000, label: { en, cy }, example }) as const

/** In how many of the cases judged on a key question the work was sufficient, or the percentage where no more is printed. */
export const questionResult = entity({
  name: 'question_result',
  file: 'question-results',
  title: { en: 'Result of a key question', cy: 'Canlyniad cwestiwn allweddol' },
  counted: {
    en: { zero: 'no results', one: '{n} result', other: '{n} results' },
    cy: {
      zero: 'dim canlyniadau',
      one: '{n} canlyniad',
      two: '{n} ganlyniad',
      few: '{n} chanlyniad',
      many: '{n} chanlyniad',
      other: '{n} o ganlyniadau',
    },
  },
  about: {
    en: 'How many cases an inspection judged on one key question, and in how many the work was sufficient.',
    cy: 'Faint o achosion a farnodd arolygiad ar un cwestiwn allweddol, ac mewn faint yr oedd y gwaith yn ddigonol.',
  },
  fields: {
    inspection_id: INSPECTION,
    question: {
      ...QUESTION,
      ask: { en: 'Select the key question', cy: 'Dewiswch y cwestiwn allweddol' },
      required: true,
    },
    sufficient: cases('Cases sufficient', 'Achosion digonol', '1'),
    judged: cases('Cases judged', 'Achosion a farnwyd', '9'),
    percentage: {
      kind: 'decimal',
      min: 0,
      max: 100,
      label: { en: 'Percentage', cy: 'Canran' },
      hint: { en: 'Where the report prints only this', cy: 'Lle nad yw’r adroddiad yn argraffu dim mwy' },
      example: '11',
    },
  },
  checks: [QUESTION_IS_KNOWN, COUNTS_TOGETHER, SUFFICIENT_AMONG_JUDGED, SAYS_SOMETHING, COUNTS_AND_PERCENTAGE_AGREE],
})
