import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { LINK_ENDS_AFTER, LINK_FIELDS } from './link-fields.ts'
import { PLACE_LINKS } from './place-links.ts'

/** What a place is to a child. */
export const childPlace = entity({
  name: 'child_place',
  file: 'child-places',
  title: { en: 'Link with a place', cy: 'Cysylltiad â lle' },
  counted: {
    en: { zero: 'no links with places', one: '{n} link with a place', other: '{n} links with places' },
    cy: {
      zero: 'dim cysylltiadau â lleoedd',
      one: '{n} cysylltiad â lle',
      two: '{n} gysylltiad â lle',
      few: '{n} chysylltiad â lle',
      many: '{n} chysylltiad â lle',
      other: '{n} o gysylltiadau â lleoedd',
    },
  },
  about: { en: 'What a place is to a child, and since when.', cy: 'Beth yw lle i blentyn, ac ers pryd.' },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    place_id: {
      kind: 'reference',
      to: 'place',
      label: { en: 'Place', cy: 'Lle' },
      ask: { en: 'Select the place', cy: 'Dewiswch y lle' },
      required: true,
      example: 'place-1',
    },
    link: {
      kind: 'code',
      list: PLACE_LINKS,
      label: { en: 'What it is to the child', cy: 'Beth ydyw i’r plentyn' },
      ask: { en: 'Select what the place is to the child', cy: 'Dewiswch beth yw’r lle i’r plentyn' },
      required: true,
      example: 'goes-there',
    },
    ...LINK_FIELDS,
  },
  checks: [LINK_ENDS_AFTER],
})
