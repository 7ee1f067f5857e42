import { entity } from '#kernel/entity.ts'
import { SPAN, SPAN_IN_ORDER } from '#modules/children/domain/span-fields.ts'
import { POSTING_KINDS } from './posting-kinds.ts'

/** Who fills a post, and how, from day to day. */
export const posting = entity({
  name: 'posting',
  file: 'postings',
  title: { en: 'Posting', cy: 'Penodiad' },
  counted: {
    en: { zero: 'no postings', one: '{n} posting', other: '{n} postings' },
    cy: {
      zero: 'dim penodiadau',
      one: '{n} penodiad',
      two: '{n} benodiad',
      few: '{n} phenodiad',
      many: '{n} phenodiad',
      other: '{n} o benodiadau',
    },
  },
  about: {
    en: 'A time during which a person filled a post, permanently, on secondment, through an agency or acting up.',
    cy: 'Cyfnod pan oedd person mewn swydd, yn barhaol, ar secondiad, drwy asiantaeth neu dros dro.',
  },
  fields: {
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Member of staff', cy: 'Aelod o staff' },
      ask: { en: 'Select the member of staff', cy: 'Dewiswch yr aelod o staff' },
      required: true,
      example: 'person-1',
    },
    post_id: {
      kind: 'reference',
      to: 'post',
      label: { en: 'Post', cy: 'Swydd' },
      ask: { en: 'Select the post', cy: 'Dewiswch y swydd' },
      required: true,
      example: 'post-1',
    },
    kind: {
      kind: 'code',
      list: POSTING_KINDS,
      label: { en: 'Type of posting', cy: 'Math o benodiad' },
      ask: { en: 'Select the type of posting', cy: 'Dewiswch y math o benodiad' },
      required: true,
      example: 'seconded',
    },
    hours_per_week: {
      kind: 'decimal',
      min: 0.5,
      max: 60,
      label: { en: 'Hours each week', cy: 'Oriau bob wythnos' },
      example: '22.5',
    },
    ...SPAN,
  },
  checks: [SPAN_IN_ORDER],
})
