import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { REVIEW_REASONS } from '#modules/assessments/domain/review-reasons.ts'
import { PROGRAMME } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { PLAN } from './plan-reference.ts'

const NEXT_AFTER_THIS: Check = notBefore('reviewed_on', 'next_review_on', {
  en: 'The date of the next review must be after the date of this one',
  cy: 'Rhaid i ddyddiad yr adolygiad nesaf fod ar ôl dyddiad yr adolygiad hwn',
})

/** A day on which an agreed plan was looked at again with the child. */
export const planReview = entity({
  name: 'plan_review',
  file: 'plan-reviews',
  title: { en: 'Review', cy: 'Adolygiad' },
  counted: {
    en: { zero: 'no reviews', one: '{n} review', other: '{n} reviews' },
    cy: {
      zero: 'dim adolygiadau',
      one: '{n} adolygiad',
      two: '{n} adolygiad',
      few: '{n} adolygiad',
      many: '{n} adolygiad',
      other: '{n} o adolygiadau',
    },
  },
  about: {
    en: 'A review of an agreed plan: what has changed, and what the child and their family say.',
    cy: 'Adolygiad o gynllun y cytunwyd arno: beth sydd wedi newid, a’r hyn y mae’r plentyn a’r teulu’n ei ddweud.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    plan_id: PLAN,
    assessment_id: {
      kind: 'reference',
      to: 'assessment',
      label: { en: 'Assessment in which the levels were set again', cy: 'Yr asesiad lle pennwyd y lefelau eto' },
      example: 'assessment-1',
    },
    reviewed_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date of the review', cy: 'Dyddiad yr adolygiad' },
      ask: { en: 'Enter the date of the review', cy: 'Rhowch ddyddiad yr adolygiad' },
      required: true,
      example: '2026-07-15',
    },
    reason: {
      kind: 'code',
      list: REVIEW_REASONS,
      label: { en: 'Why it is reviewed', cy: 'Pam mae’n cael ei adolygu' },
      ask: { en: 'Select why it is reviewed', cy: 'Dewiswch pam mae’n cael ei adolygu' },
      required: true,
      example: 'routine',
    },
    what_changed: {
      kind: 'text',
      max: 4000,
      lines: 6,
      label: { en: 'What has changed', cy: 'Beth sydd wedi newid' },
      hint: {
        en: 'What went well, what did not, and anything new about safety',
        cy: 'Beth aeth yn dda, beth nad aeth yn dda, ac unrhyw beth newydd am ddiogelwch',
      },
      ask: { en: 'Enter what has changed', cy: 'Rhowch beth sydd wedi newid' },
      required: true,
      example: 'Back in school four days a week. No arguments with neighbours since May.',
    },
    child_view: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What the child says', cy: 'Beth mae’r plentyn yn ei ddweud' },
      hint: { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' },
      example: 'It’s going better than I thought',
    },
    parent_view: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What a parent or carer says', cy: 'Beth mae rhiant neu ofalwr yn ei ddweud' },
      example: 'Calmer at home; mornings are still hard',
    },
    next_review_on: {
      kind: 'date',
      label: { en: 'Date of the next review', cy: 'Dyddiad yr adolygiad nesaf' },
      example: '2026-10-14',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who reviewed it', cy: 'Pwy a’i hadolygodd' },
      example: 'person-1',
    },
  },
  checks: [NEXT_AFTER_THIS],
})
