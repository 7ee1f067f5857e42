import { entity } from '#kernel/entity.ts'
import { GROUP_KINDS } from './group-kinds.ts'
import { SURROUNDING_FIELDS } from './surrounding-fields.ts'

/** People whom children are with, and who bear on their safety. */
export const peerGroup = entity({
  name: 'peer_group',
  file: 'peer-groups',
  title: { en: 'Group', cy: 'Grŵp' },
  counted: {
    en: { zero: 'no groups', one: '{n} group', other: '{n} groups' },
    cy: {
      zero: 'dim grwpiau',
      one: '{n} grŵp',
      two: '{n} grŵp',
      few: '{n} grŵp',
      many: '{n} grŵp',
      other: '{n} o grwpiau',
    },
  },
  about: {
    en: 'People whom children are with and who bear on their safety: what the concern is and what is done about it.',
    cy: 'Pobl y mae plant yn eu cwmni ac sy’n effeithio ar eu diogelwch: beth yw’r pryder a beth a wneir yn ei gylch.',
  },
  fields: {
    name: {
      kind: 'text',
      max: 200,
      label: { en: 'Name', cy: 'Enw' },
      hint: {
        en: 'As the service calls it. Name no child',
        cy: 'Fel y mae’r gwasanaeth yn ei alw. Peidiwch ag enwi plentyn',
      },
      ask: { en: 'Enter what the group is called', cy: 'Rhowch beth yw enw’r grŵp' },
      required: true,
      example: 'The bus station group',
    },
    kind: {
      kind: 'code',
      list: GROUP_KINDS,
      label: { en: 'What kind of group', cy: 'Pa fath o grŵp' },
      ask: { en: 'Select what kind of group it is', cy: 'Dewiswch pa fath o grŵp ydyw' },
      required: true,
      example: 'street',
    },
    ...SURROUNDING_FIELDS,
  },
})
