import { type Check, entity } from '#kernel/entity.ts'
import { CHILD } from './child-reference.ts'
import { EXCLUSIONS } from './exclusions.ts'
import { PROVISION_TYPES } from './provision-types.ts'
import { SPAN, SPAN_IN_ORDER } from './span-fields.ts'
import { SUITABILITIES } from './suitabilities.ts'

const ATTENDED_WITHIN_OFFERED: Check = ({ hours_offered: offered, hours_attended: attended }) =>
  typeof offered === 'number' && typeof attended === 'number' && attended > offered
    ? {
        field: 'hours_attended',
        words: {
          en: 'The hours attended must not be more than the hours offered',
          cy: 'Rhaid i nifer yr oriau a fynychwyd beidio â bod yn fwy na’r oriau a gynigiwyd',
        },
      }
    : null

/** What the child does by day: education, training or work, and the hours of it. */
export const education = entity({
  name: 'education',
  file: 'education',
  title: { en: 'Education, training and employment', cy: 'Addysg, hyfforddiant a chyflogaeth' },
  counted: {
    en: { zero: 'no education records', one: '{n} education record', other: '{n} education records' },
    cy: {
      zero: 'dim cofnodion addysg',
      one: '{n} cofnod addysg',
      two: '{n} gofnod addysg',
      few: '{n} chofnod addysg',
      many: '{n} chofnod addysg',
      other: '{n} o gofnodion addysg',
    },
  },
  about: {
    en: 'A school, college, course or job of the child’s, with the hours offered and attended each week.',
    cy: 'Ysgol, coleg, cwrs neu swydd y plentyn, gyda’r oriau a gynigir ac a fynychir bob wythnos.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    provision_type: {
      kind: 'code',
      list: PROVISION_TYPES,
      label: { en: 'Type of provision', cy: 'Math o ddarpariaeth' },
      ask: { en: 'Select the type of provision', cy: 'Dewiswch y math o ddarpariaeth' },
      required: true,
      example: 'mainstream-school',
    },
    provider: {
      kind: 'text',
      max: 150,
      label: { en: 'School, college, provider or employer', cy: 'Ysgol, coleg, darparwr neu gyflogwr' },
      example: 'Ysgol Glan yr Afon',
    },
    suitability: {
      kind: 'code',
      list: SUITABILITIES,
      label: { en: 'Is it suitable?', cy: 'A yw’n addas?' },
      ask: { en: 'Select whether it is suitable', cy: 'Dewiswch a yw’n addas' },
      required: true,
      example: 'unsuitable',
    },
    hours_offered: {
      kind: 'decimal',
      min: 0,
      max: 60,
      label: { en: 'Hours offered each week', cy: 'Oriau a gynigir bob wythnos' },
      example: '25',
    },
    hours_attended: {
      kind: 'decimal',
      min: 0,
      max: 60,
      label: { en: 'Hours attended each week', cy: 'Oriau a fynychir bob wythnos' },
      example: '17.5',
    },
    exclusion: {
      kind: 'code',
      list: EXCLUSIONS,
      label: { en: 'Exclusion', cy: 'Gwaharddiad' },
      example: 'fixed-term',
    },
    ...SPAN,
  },
  checks: [SPAN_IN_ORDER, ATTENDED_WITHIN_OFFERED],
})
