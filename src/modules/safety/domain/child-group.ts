import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { GROUP_LINKS } from './group-links.ts'
import { LINK_ENDS_AFTER, LINK_FIELDS } from './link-fields.ts'

/** What a group is to a child. */
export const childGroup = entity({
  name: 'child_group',
  file: 'child-groups',
  title: { en: 'Link with a group', cy: 'Cysylltiad â grŵp' },
  counted: {
    en: { zero: 'no links with groups', one: '{n} link with a group', other: '{n} links with groups' },
    cy: {
      zero: 'dim cysylltiadau â grwpiau',
      one: '{n} cysylltiad â grŵp',
      two: '{n} gysylltiad â grŵp',
      few: '{n} chysylltiad â grŵp',
      many: '{n} chysylltiad â grŵp',
      other: '{n} o gysylltiadau â grwpiau',
    },
  },
  about: { en: 'What a group is to a child, and since when.', cy: 'Beth yw grŵp i blentyn, ac ers pryd.' },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    peer_group_id: {
      kind: 'reference',
      to: 'peer_group',
      label: { en: 'Group', cy: 'Grŵp' },
      ask: { en: 'Select the group', cy: 'Dewiswch y grŵp' },
      required: true,
      example: 'peer-group-1',
    },
    link: {
      kind: 'code',
      list: GROUP_LINKS,
      label: { en: 'What it is to the child', cy: 'Beth ydyw i’r plentyn' },
      ask: { en: 'Select what the group is to the child', cy: 'Dewiswch beth yw’r grŵp i’r plentyn' },
      required: true,
      example: 'edge',
    },
    ...LINK_FIELDS,
  },
  checks: [LINK_ENDS_AFTER],
})
