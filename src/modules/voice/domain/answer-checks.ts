import { type Check, notBefore, type Value } from '#kernel/entity.ts'

const isSaid = (value: Value | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : (value ?? null) !== null

/** What a decision calls for, and what without one is out of place. */
const DECISION_COMES_FIRST: Check = ({ decision, done, done_on, why }) =>
  decision === null && [done, done_on, why].some(value => isSaid(value))
    ? {
        field: 'decision',
        words: { en: 'Select what was decided', cy: 'Dewiswch beth a benderfynwyd' },
      }
    : null

const DECISION_HAS_BEEN_CONSIDERED: Check = ({ decision, considered_on }) =>
  decision !== null && considered_on === null
    ? {
        field: 'considered_on',
        words: { en: 'Enter the day on which it was considered', cy: 'Rhowch y diwrnod yr ystyriwyd hyn' },
      }
    : null

const DOING_IS_TOLD: Check = ({ decision, done }) =>
  (decision === 'did' || decision === 'partly') && done === null
    ? { field: 'done', words: { en: 'Enter what was done', cy: 'Rhowch yr hyn a wnaed' } }
    : null

const DOING_HAS_ITS_DAY: Check = ({ decision, done_on }) =>
  (decision === 'did' || decision === 'partly') && done_on === null
    ? { field: 'done_on', words: { en: 'Enter the day on which it was done', cy: 'Rhowch y diwrnod y gwnaed hyn' } }
    : null

const NOT_DOING_HAS_ITS_REASON: Check = ({ decision, why }) =>
  (decision === 'partly' || decision === 'did-not') && why === null
    ? {
        field: 'why',
        words: { en: 'Explain why not, or why not all of it', cy: 'Eglurwch pam na wnaed hyn, neu’r cyfan ohono' },
      }
    : null

const NOTHING_DONE_WHERE_NOT_DONE: Check = ({ decision, done, done_on }) =>
  decision === 'did-not' && (done !== null || done_on !== null)
    ? {
        field: 'decision',
        words: {
          en: 'Something was done: select that it was done, or part of it',
          cy: 'Gwnaed rhywbeth: dewiswch y gwnaed hyn, neu ran ohono',
        },
      }
    : null

const ONLY_A_DECISION_IS_TOLD: Check = ({ decision, told_on }) =>
  told_on !== null && decision === null
    ? {
        field: 'told_on',
        words: { en: 'Decide before you tell them', cy: 'Penderfynwch cyn rhoi gwybod iddynt' },
      }
    : null

const TELLING_NAMES_WHOM: Check = ({ told, told_on }) =>
  told_on !== null && !isSaid(told)
    ? { field: 'told', words: { en: 'Select who was told', cy: 'Dewiswch bwy a gafodd wybod' } }
    : null

const TELLING_HAS_ITS_DAY: Check = ({ told, told_on }) =>
  told_on === null && isSaid(told)
    ? {
        field: 'told_on',
        words: { en: 'Enter the day on which they were told', cy: 'Rhowch y diwrnod y cawsant wybod' },
      }
    : null

/** What holds between the steps of an answer: considered, decided, done or not and why, told. */
export const ANSWER_CHECKS: readonly Check[] = [
  DECISION_COMES_FIRST,
  DECISION_HAS_BEEN_CONSIDERED,
  NOTHING_DONE_WHERE_NOT_DONE,
  DOING_IS_TOLD,
  DOING_HAS_ITS_DAY,
  NOT_DOING_HAS_ITS_REASON,
  ONLY_A_DECISION_IS_TOLD,
  TELLING_NAMES_WHOM,
  TELLING_HAS_ITS_DAY,
  notBefore('asked_on', 'considered_on', {
    en: 'It can’t have been considered before it was asked for',
    cy: 'Ni ellid bod wedi ei ystyried cyn gofyn amdano',
  }),
  notBefore('considered_on', 'told_on', {
    en: 'They can’t have been told before it was considered',
    cy: 'Ni allent fod wedi cael gwybod cyn ei ystyried',
  }),
]
