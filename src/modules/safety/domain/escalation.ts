import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { PROGRAMME_IF_ANY } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { CONCERN_DECISIONS } from './concern-decisions.ts'
import { CONCERN_SUBJECTS } from './concern-subjects.ts'
import { STAFF } from './staff-field.ts'
import { TIME } from './time-field.ts'

const OWNED_BY_ANOTHER: Check = ({ raised_by_id, owner_id }) =>
  raised_by_id !== null && raised_by_id === owner_id
    ? {
        field: 'owner_id',
        words: {
          en: 'Select somebody other than the person who raises it: they are to answer it',
          cy: 'Dewiswch rywun heblaw’r sawl sy’n ei godi: nhw fydd yn ei ateb',
        },
      }
    : null

/** An answer is its words, its decision and its day: none goes without the others. */
const ANSWER_IS_WHOLE: Check = ({ answer, answered_on, decision }) => {
  const given = [answer, answered_on, decision].filter(value => value !== null && value !== undefined)
  if (given.length === 0 || given.length === 3) return null
  if (typeof answer !== 'string') return { field: 'answer', words: { en: 'Enter the answer', cy: 'Rhowch yr ateb' } }
  if (typeof decision !== 'string')
    return { field: 'decision', words: { en: 'Select what comes of it', cy: 'Dewiswch beth sy’n dilyn' } }
  return { field: 'answered_on', words: { en: 'Enter the day of the answer', cy: 'Rhowch ddiwrnod yr ateb' } }
}

const PASSED_ON_TO_SOMEBODY: Check = ({ decision, passed_to_id, owner_id }) => {
  if (decision !== 'passed-on') return null
  if (typeof passed_to_id === 'string' && passed_to_id !== owner_id) return null
  return {
    field: 'passed_to_id',
    words: { en: 'Select to whom you pass it on', cy: 'Dewiswch i bwy rydych yn ei drosglwyddo' },
  }
}

/** A concern that somebody raised with somebody else, who must answer it by a day. */
export const escalation = entity({
  name: 'escalation',
  file: 'escalations',
  title: { en: 'Concern', cy: 'Pryder' },
  counted: {
    en: { zero: 'no concerns', one: '{n} concern', other: '{n} concerns' },
    cy: {
      zero: 'dim pryderon',
      one: '{n} pryder',
      two: '{n} bryder',
      few: '{n} phryder',
      many: '{n} phryder',
      other: '{n} o bryderon',
    },
  },
  about: {
    en: 'A concern about a child that somebody raised with somebody else, who must answer it by a day.',
    cy: 'Pryder am blentyn a gododd rhywun gyda rhywun arall, sy’n gorfod ei ateb erbyn diwrnod penodol.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    concern: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'What the concern is', cy: 'Beth yw’r pryder' },
      hint: {
        en: 'What worries you, and what you ask to be done or decided',
        cy: 'Beth sy’n eich poeni, a beth rydych yn gofyn ei wneud neu ei benderfynu',
      },
      ask: { en: 'Enter what the concern is', cy: 'Rhowch beth yw’r pryder' },
      required: true,
      example: 'He has been away overnight twice this week and nobody has held a strategy discussion.',
    },
    about: {
      kind: 'code',
      list: CONCERN_SUBJECTS,
      label: { en: 'What it is about', cy: 'Am beth mae’r pryder' },
      ask: { en: 'Select what it is about', cy: 'Dewiswch am beth mae’r pryder' },
      required: true,
      example: 'child-safety',
    },
    raised_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Raised on', cy: 'Codwyd ar' },
      ask: { en: 'Enter the day it was raised', cy: 'Rhowch y diwrnod y’i codwyd' },
      required: true,
      example: '2026-05-06',
    },
    raised_time: { ...TIME, label: { en: 'Time raised', cy: 'Amser ei godi' }, example: '16:10' },
    raised_by_id: {
      ...STAFF,
      label: { en: 'Who raises it', cy: 'Pwy sy’n ei godi' },
      ask: { en: 'Select who raises it', cy: 'Dewiswch pwy sy’n ei godi' },
      required: true,
    },
    owner_id: {
      ...STAFF,
      label: { en: 'Who must answer it', cy: 'Pwy sy’n gorfod ei ateb' },
      ask: { en: 'Select who must answer it', cy: 'Dewiswch pwy sy’n gorfod ei ateb' },
      required: true,
      example: 'person-2',
    },
    due_on: {
      kind: 'date',
      label: { en: 'Answer needed by', cy: 'Angen ateb erbyn' },
      ask: { en: 'Enter the day by which an answer is needed', cy: 'Rhowch y diwrnod y mae angen ateb erbyn' },
      required: true,
      example: '2026-05-07',
    },
    due_time: { ...TIME, label: { en: 'Time', cy: 'Amser' }, example: '12:00' },
    programme_id: PROGRAMME_IF_ANY,
    answer: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Answer', cy: 'Ateb' },
      example: 'A strategy discussion is called for tomorrow at ten.',
    },
    decision: {
      kind: 'code',
      list: CONCERN_DECISIONS,
      label: { en: 'What comes of it', cy: 'Beth sy’n dilyn' },
      example: 'act',
    },
    passed_to_id: {
      ...STAFF,
      label: { en: 'If it is passed on, to whom', cy: 'Os caiff ei drosglwyddo, i bwy' },
      hint: {
        en: 'They get it as a concern of their own, to answer by the end of the next working day',
        cy: 'Byddant yn ei gael fel pryder eu hunain, i’w ateb erbyn diwedd y diwrnod gwaith nesaf',
      },
      example: 'person-3',
    },
    answered_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Answered on', cy: 'Atebwyd ar' },
      example: '2026-05-07',
    },
  },
  checks: [
    OWNED_BY_ANOTHER,
    notBefore('raised_on', 'due_on', {
      en: 'The answer can’t be needed before the concern was raised',
      cy: 'Ni ellir bod angen ateb cyn codi’r pryder',
    }),
    ANSWER_IS_WHOLE,
    PASSED_ON_TO_SOMEBODY,
    notBefore('raised_on', 'answered_on', {
      en: 'The answer can’t come before the concern was raised',
      cy: 'Ni all yr ateb ddod cyn codi’r pryder',
    }),
  ],
})
