import { entity } from '#kernel/entity.ts'
import { QUESTION } from './question-field.ts'

/** What was found on one prompt of a self-assessment: a strength, a gap, and the evidence. */
export const selfAssessmentPoint = entity({
  name: 'standard_assessment_point',
  file: 'standard-assessment-points',
  title: { en: 'Point of a self-assessment', cy: 'Pwynt hunanasesiad' },
  counted: {
    en: { zero: 'no points', one: '{n} point', other: '{n} points' },
    cy: {
      zero: 'dim pwyntiau',
      one: '{n} pwynt',
      two: '{n} bwynt',
      few: '{n} phwynt',
      many: '{n} phwynt',
      other: '{n} o bwyntiau',
    },
  },
  about: {
    en: 'What was found on one prompt of a self-assessment: a strength, a gap, and the evidence for them.',
    cy: 'Yr hyn a ganfuwyd ar un anogwr hunanasesiad: cryfder, bwlch, a’r dystiolaeth drostynt.',
  },
  fields: {
    standard_assessment_id: {
      kind: 'reference',
      to: 'standard_assessment',
      label: { en: 'Self-assessment', cy: 'Hunanasesiad' },
      required: true,
      example: 'self-assessment-1',
    },
    question: { ...QUESTION, example: '1.1.1' },
    prompt: {
      kind: 'whole',
      min: 1,
      max: 30,
      label: { en: 'Which prompt', cy: 'Pa anogwr' },
      required: true,
      example: '3',
    },
    strength: {
      kind: 'text',
      max: 2000,
      lines: 2,
      label: { en: 'Strength', cy: 'Cryfder' },
      example: 'Police, probation and health have not missed a meeting.',
    },
    gap: {
      kind: 'text',
      max: 2000,
      lines: 2,
      label: { en: 'Gap', cy: 'Bwlch' },
      example: 'Education sends somebody who can’t decide.',
    },
    evidence: {
      kind: 'text',
      max: 2000,
      lines: 2,
      label: { en: 'Evidence', cy: 'Tystiolaeth' },
      hint: { en: 'A figure, a document, a link', cy: 'Ffigur, dogfen, dolen' },
      example: 'Minutes of the board, January to May 2026.',
    },
  },
  checks: [
    ({ strength, gap, evidence }) =>
      strength === null && gap === null && evidence === null
        ? {
            field: 'strength',
            words: { en: 'Enter a strength, a gap or the evidence', cy: 'Rhowch gryfder, bwlch neu’r dystiolaeth' },
          }
        : null,
  ],
})
