import { type Check, entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { YES_NO } from '#modules/children/domain/yes-no.ts'
import { ASSESSMENT } from './assessment-reference.ts'
import { FACTOR_KINDS } from './factor-kinds.ts'
import { IMPACTS } from './impacts.ts'
import { LIKELIHOODS } from './likelihoods.ts'
import { WEIGHTS } from './weights.ts'

const FOUND_IS_WEIGHED: Check = ({ is_present, weight }) =>
  is_present === true && weight === null
    ? { field: 'weight', words: { en: 'Select how much it matters', cy: 'Dewiswch faint mae’n cyfrif' } }
    : null

const FOUND_IS_EXPLAINED: Check = ({ is_present, detail }) =>
  is_present === true && detail === null
    ? { field: 'detail', words: { en: 'Enter what is known about it', cy: 'Rhowch yr hyn sy’n hysbys amdano' } }
    : null

const NOT_FOUND_WEIGHS_NOTHING: Check = ({ is_present, weight }) =>
  is_present === false && weight !== null
    ? {
        field: 'weight',
        words: { en: 'What was not found has no weight', cy: 'Nid oes pwysau i’r hyn na chafwyd hyd iddo' },
      }
    : null

/** One thing that an assessment looked at: found or not, how much it matters, what is known. No record: not looked at. */
export const assessedFactor = entity({
  name: 'assessed_factor',
  file: 'assessed-factors',
  title: { en: 'Factor', cy: 'Ffactor' },
  counted: {
    en: { zero: 'no factors', one: '{n} factor', other: '{n} factors' },
    cy: {
      zero: 'dim ffactorau',
      one: '{n} ffactor',
      two: '{n} ffactor',
      few: '{n} ffactor',
      many: '{n} ffactor',
      other: '{n} o ffactorau',
    },
  },
  about: {
    en: 'One thing that an assessment looked at, found or not. What has no record here was not looked at.',
    cy: 'Un peth yr edrychwyd arno mewn asesiad, wedi’i ganfod neu beidio. Nid edrychwyd ar yr hyn nad oes cofnod ohono yma.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    assessment_id: ASSESSMENT,
    kind: {
      kind: 'code',
      list: FACTOR_KINDS,
      label: { en: 'Factor', cy: 'Ffactor' },
      required: true,
      example: 'safety-exploitation',
    },
    is_present: {
      kind: 'yes-no',
      label: { en: 'Is there evidence of it?', cy: 'Oes tystiolaeth ohono?' },
      ...YES_NO.oes,
      required: true,
      example: 'yes',
    },
    weight: {
      kind: 'code',
      list: WEIGHTS,
      label: { en: 'How much it matters', cy: 'Faint mae’n cyfrif' },
      example: 'much',
    },
    detail: {
      kind: 'text',
      max: 4000,
      lines: 4,
      label: { en: 'What is known', cy: 'Yr hyn sy’n hysbys' },
      example: 'New phone and trainers that nobody bought her; picked up by car outside school twice in June',
    },
    who: {
      kind: 'text',
      max: 500,
      label: { en: 'From whom it comes, or who may be harmed', cy: 'Gan bwy y daw, neu bwy all gael niwed' },
      example: 'Two young men aged about 20 whom she knows from the skate park',
    },
    likelihood: {
      kind: 'code',
      list: LIKELIHOODS,
      label: { en: 'How likely', cy: 'Pa mor debygol' },
      example: 'likely',
    },
    impact: { kind: 'code', list: IMPACTS, label: { en: 'How bad', cy: 'Pa mor ddrwg' }, example: 'serious' },
    when_likely: {
      kind: 'text',
      max: 500,
      label: { en: 'When it is likely', cy: 'Pryd mae’n debygol' },
      example: 'Weekend evenings while her mother works',
    },
    controls: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'What holds it back', cy: 'Beth sy’n ei atal' },
      example: 'Her aunt fetches her on Fridays; the school rings at once when she is absent',
    },
  },
  checks: [FOUND_IS_WEIGHED, FOUND_IS_EXPLAINED, NOT_FOUND_WEIGHS_NOTHING],
})
