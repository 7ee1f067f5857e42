import { entity, notBefore } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { SAFETY_NOTE_KINDS } from './safety-note-kinds.ts'

/** What somebody else’s safety needs of the work with a child. Refers to no victim, and stands in the child’s record. */
export const safetyNote = entity({
  name: 'safety_note',
  file: 'safety-notes',
  title: { en: 'Safety note', cy: 'Nodyn diogelwch' },
  counted: {
    en: { zero: 'no safety notes', one: '{n} safety note', other: '{n} safety notes' },
    cy: {
      zero: 'dim nodiadau diogelwch',
      one: '{n} nodyn diogelwch',
      two: '{n} nodyn diogelwch',
      few: '{n} nodyn diogelwch',
      many: '{n} nodyn diogelwch',
      other: '{n} o nodiadau diogelwch',
    },
  },
  about: {
    en: 'What the safety of somebody else needs of the work with a child. Names nobody.',
    cy: 'Yr hyn y mae diogelwch rhywun arall yn ei ofyn gan y gwaith gyda phlentyn. Nid yw’n enwi neb.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    kind: {
      kind: 'code',
      list: SAFETY_NOTE_KINDS,
      label: { en: 'What it asks for', cy: 'Yr hyn y mae’n ei ofyn' },
      ask: { en: 'Select what it asks for', cy: 'Dewiswch yr hyn y mae’n ei ofyn' },
      required: true,
      example: 'no-contact',
    },
    text: {
      kind: 'text',
      max: 1000,
      lines: 3,
      label: { en: 'What safety needs', cy: 'Yr hyn sydd ei angen er diogelwch' },
      hint: {
        en: 'Write only what safety needs, and no name: the child or their family may read it',
        cy: 'Ysgrifennwch yr hyn sydd ei angen er diogelwch yn unig, heb enw: gall y plentyn neu’r teulu ei ddarllen',
      },
      ask: { en: 'Enter what safety needs', cy: 'Rhowch yr hyn sydd ei angen er diogelwch' },
      required: true,
      example: 'A victim has asked for no contact at school.',
    },
    from_on: {
      kind: 'date',
      label: { en: 'First day', cy: 'Diwrnod cyntaf' },
      ask: { en: 'Enter the first day', cy: 'Rhowch y diwrnod cyntaf' },
      required: true,
      example: '2026-03-30',
    },
    until_on: { kind: 'date', label: { en: 'Last day', cy: 'Diwrnod olaf' }, example: '2026-09-30' },
  },
  checks: [
    notBefore('from_on', 'until_on', {
      en: 'The last day can’t come before the first',
      cy: 'Ni all y diwrnod olaf ddod cyn y cyntaf',
    }),
  ],
})
