import { entity } from '#kernel/entity.ts'
import { SPAN, SPAN_IN_ORDER } from '#modules/children/domain/span-fields.ts'
import { PARTNERS } from './partners.ts'
import { STATUTORY_ROLES } from './statutory-roles.ts'

/** A post that the service should have filled, whether or not anyone is in it: an empty one is a vacancy. */
export const post = entity({
  name: 'post',
  file: 'posts',
  title: { en: 'Post', cy: 'Swydd' },
  counted: {
    en: { zero: 'no posts', one: '{n} post', other: '{n} posts' },
    cy: {
      zero: 'dim swyddi',
      one: '{n} swydd',
      two: '{n} swydd',
      few: '{n} swydd',
      many: '{n} swydd',
      other: '{n} o swyddi',
    },
  },
  about: {
    en: 'A post of the service and the partner who provides it. With nobody posted to it, it is vacant.',
    cy: 'Swydd yn y gwasanaeth a’r partner sy’n ei darparu. Heb neb ynddi, mae’n swydd wag.',
  },
  fields: {
    title: {
      kind: 'text',
      max: 100,
      label: { en: 'Title of the post', cy: 'Teitl y swydd' },
      ask: { en: 'Enter the title of the post', cy: 'Rhowch deitl y swydd' },
      required: true,
      example: 'Nurse',
    },
    employer: {
      kind: 'code',
      list: PARTNERS,
      label: { en: 'Partner who provides it', cy: 'Partner sy’n ei darparu' },
      ask: { en: 'Select the partner who provides the post', cy: 'Dewiswch y partner sy’n darparu’r swydd' },
      required: true,
      example: 'health',
    },
    team_id: { kind: 'reference', to: 'team', label: { en: 'Team', cy: 'Tîm' }, example: 'team-1' },
    hours_per_week: {
      kind: 'decimal',
      min: 0.5,
      max: 60,
      label: { en: 'Hours each week', cy: 'Oriau bob wythnos' },
      example: '37',
    },
    statutory_role: {
      kind: 'code',
      list: STATUTORY_ROLES,
      label: { en: 'Role that the law requires', cy: 'Rôl sy’n ofynnol yn ôl y gyfraith' },
      hint: {
        en: 'If this post is how the service has one of the five people it must have',
        cy: 'Os mai drwy’r swydd hon y mae gan y gwasanaeth un o’r pum person y mae’n rhaid eu cael',
      },
      example: 'health',
    },
    ...SPAN,
  },
  checks: [SPAN_IN_ORDER],
})
