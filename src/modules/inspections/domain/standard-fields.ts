import type { Check } from '#kernel/entity.ts'
import { findQuestion, findStandard } from '#modules/frameworks/domain/find.ts'
import { FRAMEWORKS } from '#modules/frameworks/domain/frameworks.ts'

const NUMBER = /^[A-Z]?\d{1,2}(\.\d{1,2}){0,2}$/
const upperCase = (text: string): string => text.toUpperCase()

/** The standard that a record bears on, by its number in the framework of its inspection. */
export const STANDARD = {
  kind: 'text',
  max: 10,
  label: { en: 'Standard', cy: 'Safon' },
  pattern: {
    matches: NUMBER,
    tidy: upperCase,
    words: { en: 'must be a number like 2.1', cy: 'rhaid rhoi rhif fel 2.1' },
  },
  example: '2.1',
} as const

/** The key question that a record bears on, by its number. */
export const QUESTION = {
  kind: 'text',
  max: 10,
  label: { en: 'Key question', cy: 'Cwestiwn allweddol' },
  pattern: {
    matches: NUMBER,
    tidy: upperCase,
    words: { en: 'must be a number like 2.1.2', cy: 'rhaid rhoi rhif fel 2.1.2' },
  },
  example: '2.1.2',
} as const

/** A standard’s number must be one of some framework. Whether it is of the inspection’s own, its form and its page say. */
export const STANDARD_IS_KNOWN: Check = ({ standard }) =>
  typeof standard !== 'string' || FRAMEWORKS.some(framework => findStandard(framework, standard))
    ? null
    : {
        field: 'standard',
        words: {
          en: 'No framework has a standard with this number',
          cy: 'Nid oes safon â’r rhif hwn mewn unrhyw fframwaith',
        },
      }

export const QUESTION_IS_KNOWN: Check = ({ question }) =>
  typeof question !== 'string' || FRAMEWORKS.some(framework => findQuestion(framework, question))
    ? null
    : {
        field: 'question',
        words: {
          en: 'No framework has a key question with this number',
          cy: 'Nid oes cwestiwn allweddol â’r rhif hwn mewn unrhyw fframwaith',
        },
      }
