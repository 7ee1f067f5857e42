import { entity, notBefore } from '#kernel/entity.ts'
import { PROGRAMME_IF_ANY } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import { MAPPA_CATEGORIES } from './mappa-categories.ts'
import { MAPPA_LEVELS } from './mappa-levels.ts'
import { PANEL_KINDS } from './panel-kinds.ts'
import { TIME } from './time-field.ts'

/** A meeting of several agencies about one child: who came and what was decided. */
export const panel = entity({
  name: 'panel',
  file: 'panels',
  title: { en: 'Panel or meeting', cy: 'Panel neu gyfarfod' },
  counted: {
    en: { zero: 'no meetings', one: '{n} meeting', other: '{n} meetings' },
    cy: {
      zero: 'dim cyfarfodydd',
      one: '{n} cyfarfod',
      two: '{n} gyfarfod',
      few: '{n} chyfarfod',
      many: '{n} chyfarfod',
      other: '{n} o gyfarfodydd',
    },
  },
  about: {
    en: 'A panel or meeting of several agencies about a child: when, who came and what was decided.',
    cy: 'Panel neu gyfarfod sawl asiantaeth am blentyn: pryd, pwy ddaeth a beth a benderfynwyd.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME_IF_ANY,
    kind: {
      kind: 'code',
      list: PANEL_KINDS,
      label: { en: 'What kind of meeting', cy: 'Pa fath o gyfarfod' },
      ask: { en: 'Select what kind of meeting it is', cy: 'Dewiswch pa fath o gyfarfod ydyw' },
      required: true,
      example: 'risk-panel',
    },
    held_on: {
      kind: 'date',
      label: { en: 'Day of the meeting', cy: 'Diwrnod y cyfarfod' },
      hint: { en: 'A day to come, if it is planned', cy: 'Diwrnod sydd i ddod, os yw wedi’i gynllunio' },
      ask: { en: 'Enter the day of the meeting', cy: 'Rhowch ddiwrnod y cyfarfod' },
      required: true,
      example: '2026-05-06',
    },
    held_time: { ...TIME, label: { en: 'Time', cy: 'Amser' }, example: '14:30' },
    chair: { kind: 'text', max: 150, label: { en: 'Chair', cy: 'Cadeirydd' }, example: 'Mared Dychmygol' },
    attended: {
      kind: 'codes',
      list: PARTNERS,
      label: { en: 'Which partners came', cy: 'Pa bartneriaid ddaeth' },
      example: 'police;social-care',
    },
    also_there: {
      kind: 'text',
      max: 1000,
      lines: 2,
      label: { en: 'Who else came', cy: 'Pwy arall ddaeth' },
      example: 'The child’s grandmother.',
    },
    decided: {
      kind: 'text',
      max: 12000,
      lines: 8,
      label: { en: 'What was decided', cy: 'Beth a benderfynwyd' },
      example: 'The level stays high. The school will let him in by the side gate.',
    },
    mappa_category: {
      kind: 'code',
      list: MAPPA_CATEGORIES,
      label: { en: 'MAPPA category', cy: 'Categori MAPPA' },
      example: '2',
    },
    mappa_level: { kind: 'code', list: MAPPA_LEVELS, label: { en: 'MAPPA level', cy: 'Lefel MAPPA' }, example: '2' },
    next_on: {
      kind: 'date',
      label: { en: 'Next meeting on', cy: 'Cyfarfod nesaf ar' },
      example: '2026-06-03',
    },
  },
  checks: [
    notBefore('held_on', 'next_on', {
      en: 'The next meeting comes after this one',
      cy: 'Daw’r cyfarfod nesaf ar ôl yr un hwn',
    }),
  ],
})
