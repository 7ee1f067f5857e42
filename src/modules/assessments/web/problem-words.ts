import type { Words } from '#kernel/language.ts'
import type { CompleteProblem } from '../data/complete-assessment.ts'
import type { DecideProblem } from '../data/decide-on-assessment.ts'
import type { StartProblem } from '../data/start-assessment.ts'

const NOT_FOUND: Words = { en: 'This assessment is not there any more', cy: 'Nid yw’r asesiad hwn yno mwyach' }

export const START_PROBLEMS: Readonly<Record<StartProblem, Words>> = {
  'programme-not-found': { en: 'Select the programme', cy: 'Dewiswch y rhaglen' },
  'programme-ended': {
    en: 'This programme has ended. Select one that goes on',
    cy: 'Mae’r rhaglen hon wedi dod i ben. Dewiswch un sy’n parhau',
  },
  'before-the-referral': {
    en: 'An assessment is not made before the child was referred. Check the date',
    cy: 'Ni wneir asesiad cyn i’r plentyn gael ei atgyfeirio. Gwiriwch y dyddiad',
  },
  'another-draft-is-open': {
    en: 'An assessment of this programme has been started. Go on with that one',
    cy: 'Mae asesiad o’r rhaglen hon wedi’i ddechrau. Ewch ymlaen â hwnnw',
  },
}

export const COMPLETE_PROBLEMS: Readonly<Record<CompleteProblem, Words>> = {
  'questions-unanswered': { en: 'Questions have no answer', cy: 'Mae cwestiynau heb ateb' },
  'safety-not-looked-at': {
    en: 'Parts of the child’s safety have not been looked at',
    cy: 'Nid edrychwyd ar rannau o ddiogelwch y plentyn',
  },
  'level-missing': { en: 'A level has not been set', cy: 'Mae lefel heb ei phennu' },
  'evidence-unexplained': {
    en: 'A level is lower than the record suggests, and nothing says why',
    cy: 'Mae lefel yn is na’r hyn y mae’r cofnod yn ei awgrymu, ac nid oes dim yn dweud pam',
  },
  'childs-part-missing': {
    en: 'Nothing says how the child took part, or why they did not',
    cy: 'Nid oes dim yn dweud sut cymerodd y plentyn ran, na pham na wnaeth',
  },
  'completed-before-started': {
    en: 'It can’t be completed before it was started',
    cy: 'Ni ellir ei gwblhau cyn ei ddechrau',
  },
  'already-completed': {
    en: 'This assessment has been completed meanwhile. Start the next one to change anything',
    cy: 'Mae’r asesiad hwn wedi’i gwblhau yn y cyfamser. Dechreuwch yr un nesaf i newid unrhyw beth',
  },
  'not-found': NOT_FOUND,
}

export const DECIDE_PROBLEMS: Readonly<Record<DecideProblem, Words>> = {
  'not-found': NOT_FOUND,
  'not-completed': {
    en: 'Only a completed assessment is countersigned',
    cy: 'Dim ond asesiad a gwblhawyd a gaiff ei gydlofnodi',
  },
  'own-work': {
    en: 'You wrote this assessment. Another manager has to look at it',
    cy: 'Chi ysgrifennodd yr asesiad hwn. Rhaid i reolwr arall edrych arno',
  },
  'already-decided': {
    en: 'Someone has decided on it meanwhile',
    cy: 'Mae rhywun wedi penderfynu arno yn y cyfamser',
  },
  'not-asked-for': { en: 'This assessment needs no countersignature', cy: 'Nid oes angen cydlofnod ar yr asesiad hwn' },
  'comments-missing': { en: 'Enter what has to be mended', cy: 'Rhowch yr hyn y mae angen ei gywiro' },
}
