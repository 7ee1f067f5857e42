import { type Check, entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { ASSESSMENT } from './assessment-reference.ts'
import { LEVEL_LIST, LEVEL_SUBJECT_LIST } from './level-lists.ts'

const REOFFENDING_HAS_THREE_STEPS: Check = ({ about, level }) =>
  about === 'reoffending' && level === 'very-high'
    ? {
        field: 'level',
        words: {
          en: 'Likelihood of reoffending is low, medium or high',
          cy: 'Mae tebygolrwydd o aildroseddu yn isel, yn ganolig neu’n uchel',
        },
      }
    : null

/** How much concern there is about the child’s safety, the safety of others, or reoffending, and why. */
export const assessedLevel = entity({
  name: 'assessed_level',
  file: 'assessed-levels',
  title: { en: 'Level', cy: 'Lefel' },
  counted: {
    en: { zero: 'no levels', one: '{n} level', other: '{n} levels' },
    cy: {
      zero: 'dim lefelau',
      one: '{n} lefel',
      two: '{n} lefel',
      few: '{n} lefel',
      many: '{n} lefel',
      other: '{n} o lefelau',
    },
  },
  about: {
    en: 'How much concern an assessment finds: about the child’s safety, the safety of others, or reoffending. People decide it; the program never sets one.',
    cy: 'Faint o bryder a ganfyddir mewn asesiad: am ddiogelwch y plentyn, am ddiogelwch eraill, neu am aildroseddu. Pobl sy’n penderfynu arno; nid yw’r rhaglen byth yn gosod un.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    assessment_id: ASSESSMENT,
    about: {
      kind: 'code',
      list: LEVEL_SUBJECT_LIST,
      label: { en: 'About', cy: 'Ynghylch' },
      required: true,
      example: 'child-safety',
    },
    level: {
      kind: 'code',
      list: LEVEL_LIST,
      label: { en: 'Level', cy: 'Lefel' },
      ask: { en: 'Select the level', cy: 'Dewiswch y lefel' },
      required: true,
      example: 'high',
    },
    reason: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Why this level', cy: 'Pam y lefel hon' },
      ask: { en: 'Enter why it is this level', cy: 'Rhowch pam y lefel hon' },
      required: true,
      example: 'Two young men control her phone; she went missing twice in June and came back hurt',
    },
    against_evidence: {
      kind: 'text',
      max: 4000,
      lines: 4,
      label: {
        en: 'Why it is lower than the record suggests',
        cy: 'Pam mae’n is na’r hyn y mae’r cofnod yn ei awgrymu',
      },
      ask: {
        en: 'Enter why it is lower than the record suggests',
        cy: 'Rhowch pam mae’n is na’r hyn y mae’r cofnod yn ei awgrymu',
      },
      example: 'The injury of 3 June came from a fall while riding, as the hospital confirmed',
    },
  },
  checks: [REOFFENDING_HAS_THREE_STEPS],
})
