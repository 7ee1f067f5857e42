import type { Words } from '#kernel/language.ts'
import { isPartTold } from '#modules/assessments/domain/part-told.ts'
import { ageAtOffence } from '#modules/cases/domain/age-at-offence.ts'
import { bearsOn } from '../bears-on.ts'
import { completedAssessments } from '../completed-assessments.ts'
import { NOTHING, programmeRule } from '../rule.ts'
import { untoldPart } from '../untold-part.ts'

const SAYS: Words = {
  en: 'The assessment records neither what a parent or carer said nor why none took part.',
  cy: 'Nid yw’r asesiad yn cofnodi’r hyn a ddywedodd rhiant neu ofalwr na pham na chymerodd neb ran.',
}

/** A completed assessment without the view of a parent or carer; of a young adult it is not asked. */
export const assessmentWithoutParent = programmeRule({
  id: 'assessment-without-parent',
  title: { en: 'Assessment without a parent’s or carer’s view', cy: 'Asesiad heb farn rhiant neu ofalwr' },
  about: {
    en: 'Those who bring the child up know what nobody else does: an assessment hears them, or says why not.',
    cy: 'Mae’r rhai sy’n magu’r plentyn yn gwybod yr hyn nad yw neb arall yn ei wybod: mae asesiad yn gwrando arnynt, neu’n dweud pam na wnaed.',
  },
  standards: bearsOn(['2.1.1', '3.1.1'], ['2.1.1']),
  failings: ['F16'],
  owner: 'case-manager',
  settings: {},
  look: picture => {
    const [latest] = completedAssessments(picture, picture.programme.id)
    if (latest?.origin !== 'here') return NOTHING
    const { parent_part: how, parent_part_note: note, completed_on } = latest
    const birth = picture.child.date_of_birth
    if (birth !== null && ageAtOffence(birth, completed_on).stage === 'adult') return NOTHING
    return isPartTold({ how, note }) ? NOTHING : { raises: [untoldPart(picture, latest, SAYS)], lookAgainOn: null }
  },
})
