import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'

/** What the worker answered to an auditor’s feedback. */
export const auditReply = entity({
  name: 'audit_reply',
  file: 'audit-replies',
  title: { en: 'Reply to feedback', cy: 'Ateb i adborth' },
  counted: {
    en: { zero: 'no replies', one: '{n} reply', other: '{n} replies' },
    cy: {
      zero: 'dim atebion',
      one: '{n} ateb',
      two: '{n} ateb',
      few: '{n} ateb',
      many: '{n} ateb',
      other: '{n} o atebion',
    },
  },
  about: {
    en: 'What the worker answered to an auditor’s feedback.',
    cy: 'Yr hyn a atebodd y gweithiwr i adborth archwilydd.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    audit_id: {
      kind: 'reference',
      to: 'audit',
      label: { en: 'Audit', cy: 'Archwiliad achos' },
      required: true,
      example: 'audit-1',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who replied', cy: 'Pwy atebodd' },
      required: true,
      example: 'person-3',
    },
    reply: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Your reply', cy: 'Eich ateb' },
      hint: {
        en: 'What you take from it, what you see otherwise, what you will do',
        cy: 'Beth rydych yn ei gymryd ohono, beth rydych yn ei weld yn wahanol, beth fyddwch chi’n ei wneud',
      },
      ask: { en: 'Enter your reply', cy: 'Rhowch eich ateb' },
      required: true,
      example: 'I have written the missing episodes into the assessment and told his mother.',
    },
    replied_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Replied on', cy: 'Atebwyd ar' },
      required: true,
      example: '2026-04-20',
    },
  },
})
