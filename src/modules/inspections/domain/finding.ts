import { type Check, entity, type Value } from '#kernel/entity.ts'
import { findStandard } from '#modules/frameworks/domain/find.ts'
import { FRAMEWORKS } from '#modules/frameworks/domain/frameworks.ts'
import { FINDING_KINDS } from './finding-kinds.ts'
import { INSPECTION } from './inspection-reference.ts'
import { QUESTION, QUESTION_IS_KNOWN, STANDARD, STANDARD_IS_KNOWN } from './standard-fields.ts'

const isQuestionOf = (question: string, standard: Value): boolean =>
  typeof standard === 'string' &&
  FRAMEWORKS.some(framework => findStandard(framework, standard)?.questions.some(({ id }) => id === question))

const QUESTION_OF_ITS_STANDARD: Check = ({ standard, question }) =>
  typeof question === 'string' && standard !== undefined && !isQuestionOf(question, standard)
    ? {
        field: 'question',
        words: {
          en: 'The key question must be one of the standard’s own',
          cy: 'Rhaid i’r cwestiwn allweddol fod yn un o gwestiynau’r safon',
        },
      }
    : null

/** One thing that an inspection or review found, good or bad. */
export const finding = entity({
  name: 'finding',
  file: 'findings',
  title: { en: 'Finding', cy: 'Canfyddiad' },
  counted: {
    en: { zero: 'no findings', one: '{n} finding', other: '{n} findings' },
    cy: {
      zero: 'dim canfyddiadau',
      one: '{n} canfyddiad',
      two: '{n} ganfyddiad',
      few: '{n} chanfyddiad',
      many: '{n} chanfyddiad',
      other: '{n} o ganfyddiadau',
    },
  },
  about: {
    en: 'One thing that an inspection or review found, and the standard that it bears on.',
    cy: 'Un peth a ganfu arolygiad neu adolygiad, a’r safon y mae’n berthnasol iddi.',
  },
  fields: {
    inspection_id: INSPECTION,
    kind: {
      kind: 'code',
      list: FINDING_KINDS,
      label: { en: 'Type of finding', cy: 'Math o ganfyddiad' },
      ask: { en: 'Select the type of finding', cy: 'Dewiswch y math o ganfyddiad' },
      required: true,
      example: 'shortfall',
    },
    standard: STANDARD,
    question: QUESTION,
    description: {
      kind: 'text',
      max: 2000,
      lines: 5,
      label: { en: 'What was found', cy: 'Beth a ganfuwyd' },
      hint: {
        en: 'One finding in the report’s sense. Never name a child',
        cy: 'Un canfyddiad yn ôl yr adroddiad. Peidiwch byth ag enwi plentyn',
      },
      ask: { en: 'Enter what was found', cy: 'Rhowch yr hyn a ganfuwyd' },
      required: true,
      example: 'Assessments looked at immediate physical safety and overlooked exploitation.',
    },
  },
  checks: [STANDARD_IS_KNOWN, QUESTION_IS_KNOWN, QUESTION_OF_ITS_STANDARD],
})
