import type { Words } from '#kernel/language.ts'
import type { AgreementProblem } from '../domain/agreement-problems.ts'

/** Why a plan can’t be agreed yet, and what mends it. */
export const AGREEMENT_PROBLEMS: Readonly<Record<AgreementProblem, Words>> = {
  'programme-ended': {
    en: 'The programme has ended',
    cy: 'Mae’r rhaglen wedi dod i ben',
  },
  'no-assessment': {
    en: 'A plan can’t be agreed without its assessment. Complete the assessment first',
    cy: 'Ni ellir cytuno ar gynllun heb ei asesiad. Cwblhewch yr asesiad yn gyntaf',
  },
  'assessment-newer': {
    en: 'A later assessment was completed. Take it up into the plan first',
    cy: 'Cwblhawyd asesiad diweddarach. Cynhwyswch ef yn y cynllun yn gyntaf',
  },
  'agreed-before-assessment': {
    en: 'The date must be the same as or after the date the assessment was completed',
    cy: 'Rhaid i’r dyddiad fod yr un fath â dyddiad cwblhau’r asesiad neu ar ei ôl',
  },
  'no-objective': {
    en: 'The plan has no objective',
    cy: 'Nid oes amcan yn y cynllun',
  },
  'factor-unanswered': {
    en: 'Some factors that the assessment found have no objective. Add an objective, or leave them out with a reason',
    cy: 'Nid oes amcan ar gyfer rhai ffactorau a nodwyd yn yr asesiad. Ychwanegwch amcan, neu gadewch nhw allan gyda rheswm',
  },
  'no-contingency': {
    en: 'A level is high, and the plan does not say what is done if things get worse. Add a contingency plan',
    cy: 'Mae lefel yn uchel, ac nid yw’r cynllun yn dweud beth a wneir os bydd pethau’n gwaethygu. Ychwanegwch gynllun wrth gefn',
  },
  'childs-agreement-missing': {
    en: 'Enter the date the child agreed, or why they have not agreed',
    cy: 'Rhowch ddyddiad cytundeb y plentyn, neu pam nad ydynt wedi cytuno',
  },
}
