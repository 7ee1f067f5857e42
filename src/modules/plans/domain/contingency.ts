import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { HOW_FAST } from './how-fast.ts'
import { PLAN } from './plan-reference.ts'
import { PROTECTED_PEOPLE } from './protected-people.ts'

/** What is done, by whom and how soon, if what is feared happens. */
export const contingency = entity({
  name: 'contingency',
  file: 'contingencies',
  title: { en: 'Contingency plan', cy: 'Cynllun wrth gefn' },
  counted: {
    en: { zero: 'no contingency plans', one: '{n} contingency plan', other: '{n} contingency plans' },
    cy: {
      zero: 'dim cynlluniau wrth gefn',
      one: '{n} cynllun wrth gefn',
      two: '{n} gynllun wrth gefn',
      few: '{n} chynllun wrth gefn',
      many: '{n} chynllun wrth gefn',
      other: '{n} o gynlluniau wrth gefn',
    },
  },
  about: {
    en: 'If something happens, then something is done: by whom, and how soon.',
    cy: 'Os bydd rhywbeth yn digwydd, yna bydd rhywbeth yn cael ei wneud: gan bwy, a pha mor fuan.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    plan_id: PLAN,
    protects: {
      kind: 'code',
      list: PROTECTED_PEOPLE,
      label: { en: 'Whom it keeps safe', cy: 'Pwy y mae’n ei gadw’n ddiogel' },
      ask: { en: 'Select whom it keeps safe', cy: 'Dewiswch pwy y mae’n ei gadw’n ddiogel' },
      required: true,
      example: 'child',
    },
    if_what: {
      kind: 'text',
      max: 1000,
      lines: 3,
      label: { en: 'If this happens', cy: 'Os bydd hyn yn digwydd' },
      ask: { en: 'Enter what might happen', cy: 'Rhowch beth allai ddigwydd' },
      required: true,
      example: 'She is not home by ten and does not answer her phone',
    },
    then_what: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'Then this is done', cy: 'Yna gwneir hyn' },
      ask: { en: 'Enter what is done then', cy: 'Rhowch beth a wneir wedyn' },
      required: true,
      example: 'Mam rings the police and her case manager; the strategy meeting is brought forward',
    },
    who: {
      kind: 'text',
      max: 300,
      label: { en: 'Who does it', cy: 'Pwy sy’n ei wneud' },
      ask: { en: 'Enter who does it', cy: 'Rhowch pwy sy’n ei wneud' },
      required: true,
      example: 'Mam, then Eleri Brynglas or the duty worker',
    },
    how_fast: {
      kind: 'code',
      list: HOW_FAST,
      label: { en: 'How soon', cy: 'Pa mor fuan' },
      ask: { en: 'Select how soon', cy: 'Dewiswch pa mor fuan' },
      required: true,
      example: 'at-once',
    },
  },
})
