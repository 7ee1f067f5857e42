import { entity } from '#kernel/entity.ts'
import { PLACE_KINDS } from './place-kinds.ts'
import { SURROUNDING_FIELDS } from './surrounding-fields.ts'

/** Somewhere that bears on the safety of children, whichever of them go there. */
export const place = entity({
  name: 'place',
  file: 'places',
  title: { en: 'Place', cy: 'Lle' },
  counted: {
    en: { zero: 'no places', one: '{n} place', other: '{n} places' },
    cy: {
      zero: 'dim lleoedd',
      one: '{n} lle',
      two: '{n} le',
      few: '{n} lle',
      many: '{n} lle',
      other: '{n} o leoedd',
    },
  },
  about: {
    en: 'Somewhere that bears on the safety of children: what the concern is and what is done about it.',
    cy: 'Rhywle sy’n effeithio ar ddiogelwch plant: beth yw’r pryder a beth a wneir yn ei gylch.',
  },
  fields: {
    name: {
      kind: 'text',
      max: 200,
      label: { en: 'Name', cy: 'Enw' },
      ask: { en: 'Enter the name of the place', cy: 'Rhowch enw’r lle' },
      required: true,
      example: 'The shelter behind the leisure centre',
    },
    kind: {
      kind: 'code',
      list: PLACE_KINDS,
      label: { en: 'What kind of place', cy: 'Pa fath o le' },
      ask: { en: 'Select what kind of place it is', cy: 'Dewiswch pa fath o le ydyw' },
      required: true,
      example: 'park',
    },
    town: { kind: 'text', max: 100, label: { en: 'Town or area', cy: 'Tref neu ardal' }, example: 'Aberwen' },
    ...SURROUNDING_FIELDS,
  },
})
