import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'

/** A place in the record that a judgement rests on. */
export const auditPointer = entity({
  name: 'audit_pointer',
  file: 'audit-pointers',
  title: { en: 'Pointer into the record', cy: 'Cyfeiriad at y cofnod' },
  counted: {
    en: {
      zero: 'no pointers into the record',
      one: '{n} pointer into the record',
      other: '{n} pointers into the record',
    },
    cy: {
      zero: 'dim cyfeiriadau at y cofnod',
      one: '{n} cyfeiriad at y cofnod',
      two: '{n} gyfeiriad at y cofnod',
      few: '{n} chyfeiriad at y cofnod',
      many: '{n} chyfeiriad at y cofnod',
      other: '{n} o gyfeiriadau at y cofnod',
    },
  },
  about: {
    en: 'A place in the record that a judgement rests on: what happened, on which day, and the page that tells of it.',
    cy: 'Man yn y cofnod y mae dyfarniad yn seiliedig arno: beth ddigwyddodd, ar ba ddiwrnod, a’r dudalen sy’n sôn amdano.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    judgement_id: {
      kind: 'reference',
      to: 'audit_judgement',
      label: { en: 'Judgement', cy: 'Dyfarniad' },
      required: true,
      example: 'audit-judgement-1',
    },
    event: {
      kind: 'text',
      max: 60,
      label: { en: 'What of the record it is', cy: 'Pa ran o’r cofnod ydyw' },
      required: true,
      example: 'went-missing',
    },
    record: {
      kind: 'text',
      max: 60,
      label: { en: 'Which record, as it was known there', cy: 'Pa gofnod, fel yr oedd yn hysbys yno' },
      required: true,
      example: '0198c0de-0000-7000-8000-000000000001',
    },
    happened_on: { kind: 'date', label: { en: 'Its day', cy: 'Ei ddiwrnod' }, required: true, example: '2026-03-09' },
    words: {
      kind: 'text',
      max: 400,
      label: { en: 'Its words', cy: 'Ei eiriau' },
      required: true,
      example: 'Went missing',
    },
  },
})
