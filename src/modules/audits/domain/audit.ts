import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { AUDIT_PARTS } from './audit-parts.ts'
import { CASE } from './case-reference.ts'
import { LEVEL_VIEWS } from './level-views.ts'

const reasoned =
  (view: string, reason: string): Check =>
  values =>
    (values[view] === 'too-low' || values[view] === 'too-high') && values[reason] === null
      ? {
          field: reason,
          words: { en: 'Enter why you see the level otherwise', cy: 'Rhowch pam rydych yn gweld y lefel yn wahanol' },
        }
      : null

/** One auditor’s audit of a sampled case. Whoever is named in it may open the case until the round closes. */
export const audit = entity({
  name: 'audit',
  file: 'audits',
  title: { en: 'Audit', cy: 'Archwiliad achos' },
  counted: {
    en: { zero: 'no audits', one: '{n} audit', other: '{n} audits' },
    cy: {
      zero: 'dim archwiliadau achos',
      one: '{n} archwiliad achos',
      two: '{n} archwiliad achos',
      few: '{n} archwiliad achos',
      many: '{n} archwiliad achos',
      other: '{n} o archwiliadau achos',
    },
  },
  about: {
    en: 'One auditor’s audit of a sampled case: the levels, what was good, what needs action today, feedback to the worker.',
    cy: 'Archwiliad un archwilydd o achos a samplwyd: y lefelau, yr hyn oedd yn dda, yr hyn y mae angen gweithredu arno heddiw, adborth i’r gweithiwr.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    case_id: CASE,
    auditor_id: {
      kind: 'reference',
      to: 'auditor',
      label: { en: 'Auditor', cy: 'Archwilydd' },
      ask: { en: 'Select the auditor', cy: 'Dewiswch yr archwilydd' },
      required: true,
      example: 'auditor-1',
    },
    part: {
      kind: 'code',
      list: AUDIT_PARTS,
      label: { en: 'Which of the two', cy: 'Pa un o’r ddau' },
      required: true,
      example: 'first',
    },
    assigned_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Given out on', cy: 'Rhoddwyd ar' },
      required: true,
      example: '2026-04-02',
    },
    child_level: {
      kind: 'code',
      list: LEVEL_VIEWS,
      label: { en: 'The level for the child’s safety', cy: 'Y lefel ar gyfer diogelwch y plentyn' },
      example: 'too-low',
    },
    child_level_reason: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'Why, for the child’s safety', cy: 'Pam, o ran diogelwch y plentyn' },
      example: 'Two missing episodes in March are not in the assessment.',
    },
    others_level: {
      kind: 'code',
      list: LEVEL_VIEWS,
      label: { en: 'The level for the safety of others', cy: 'Y lefel ar gyfer diogelwch eraill' },
      example: 'agreed',
    },
    others_level_reason: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'Why, for the safety of others', cy: 'Pam, o ran diogelwch eraill' },
      example: '',
    },
    good: {
      kind: 'text',
      max: 4000,
      lines: 4,
      label: { en: 'What was good', cy: 'Beth oedd yn dda' },
      example: 'His own words open the plan, and the plan answers them.',
    },
    concern: {
      kind: 'text',
      max: 4000,
      lines: 4,
      label: { en: 'What needs action today', cy: 'Beth y mae angen gweithredu arno heddiw' },
      hint: {
        en: 'Leave it blank where nothing does. It goes to the person you choose as a concern, with the audit unfinished or not',
        cy: 'Gadewch ef yn wag lle nad oes dim. Aiff at y person a ddewiswch fel pryder, boed yr archwiliad wedi’i orffen ai peidio',
      },
      example: 'He was seen with an older boy named in a threat; nobody has spoken to his mother.',
    },
    escalation_id: {
      kind: 'reference',
      to: 'escalation',
      label: { en: 'The concern raised from it', cy: 'Y pryder a godwyd ohono' },
      example: 'escalation-1',
    },
    feedback: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Feedback to the worker', cy: 'Adborth i’r gweithiwr' },
      example: 'The plan is his. Write down what you do when he does not come home.',
    },
    completed_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Completed on', cy: 'Cwblhawyd ar' },
      example: '2026-04-16',
    },
  },
  checks: [
    reasoned('child_level', 'child_level_reason'),
    reasoned('others_level', 'others_level_reason'),
    notBefore('assigned_on', 'completed_on', {
      en: 'It can’t be completed before it was given out',
      cy: 'Ni ellir ei gwblhau cyn ei roi',
    }),
  ],
})
