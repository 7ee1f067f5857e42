import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { STAFF } from './staff-field.ts'

/** Something that a meeting asked somebody to do. */
export const panelAction = entity({
  name: 'panel_action',
  file: 'panel-actions',
  title: { en: 'Action from a meeting', cy: 'Cam gweithredu o gyfarfod' },
  counted: {
    en: { zero: 'no actions', one: '{n} action', other: '{n} actions' },
    cy: {
      zero: 'dim camau gweithredu',
      one: '{n} cam gweithredu',
      two: '{n} gam gweithredu',
      few: '{n} cham gweithredu',
      many: '{n} cham gweithredu',
      other: '{n} o gamau gweithredu',
    },
  },
  about: {
    en: 'Something that a panel or meeting asked somebody to do: what, who and by when.',
    cy: 'Rhywbeth y gofynnodd panel neu gyfarfod i rywun ei wneud: beth, pwy ac erbyn pryd.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    panel_id: {
      kind: 'reference',
      to: 'panel',
      label: { en: 'Meeting', cy: 'Cyfarfod' },
      required: true,
      example: 'panel-1',
    },
    what: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'What is to be done', cy: 'Beth sydd i’w wneud' },
      ask: { en: 'Enter what is to be done', cy: 'Rhowch yr hyn sydd i’w wneud' },
      required: true,
      example: 'Ask the school for a safe way in and out.',
    },
    who: {
      kind: 'text',
      max: 150,
      label: { en: 'Who does it', cy: 'Pwy sy’n ei wneud' },
      ask: { en: 'Enter who does it', cy: 'Rhowch pwy sy’n ei wneud' },
      required: true,
      example: 'Head of year, Ysgol Aberwen',
    },
    person_id: {
      ...STAFF,
      label: { en: 'If one of us, which', cy: 'Os un ohonom ni, pwy' },
      hint: { en: 'It then stands on their day page', cy: 'Bydd wedyn ar dudalen eu diwrnod' },
    },
    due_on: { kind: 'date', label: { en: 'By when', cy: 'Erbyn pryd' }, example: '2026-05-13' },
    done_on: { kind: 'date', notInFuture: true, label: { en: 'Done on', cy: 'Cwblhawyd ar' }, example: '2026-05-12' },
    note: {
      kind: 'text',
      max: 1000,
      lines: 2,
      label: { en: 'Note', cy: 'Nodyn' },
      example: 'Agreed with the head of year.',
    },
  },
})
