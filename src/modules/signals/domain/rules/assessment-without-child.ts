import type { Words } from '#kernel/language.ts'
import { isPartTold } from '#modules/assessments/domain/part-told.ts'
import { bearsOn } from '../bears-on.ts'
import { completedAssessments } from '../completed-assessments.ts'
import { NOTHING, programmeRule } from '../rule.ts'
import { untoldPart } from '../untold-part.ts'

const SAYS: Words = {
  en: 'The assessment records neither what the child said nor why the child took no part.',
  cy: 'Nid yw’r asesiad yn cofnodi’r hyn a ddywedodd y plentyn na pham na chymerodd ran.',
}

/** A completed assessment without the child’s own view. Of one made elsewhere only the levels are asked here. */
export const assessmentWithoutChild = programmeRule({
  id: 'assessment-without-child',
  title: { en: 'Assessment without the child’s view', cy: 'Asesiad heb farn y plentyn' },
  about: {
    en: 'An assessment carries the child’s own words, or says why there are none.',
    cy: 'Mae asesiad yn cynnwys geiriau’r plentyn ei hun, neu’n dweud pam nad oes rhai.',
  },
  standards: bearsOn(['2.1.1', '3.1.1'], ['2.1.1']),
  failings: ['F16'],
  owner: 'case-manager',
  settings: {},
  look: picture => {
    const [latest] = completedAssessments(picture, picture.programme.id)
    if (latest?.origin !== 'here') return NOTHING
    const { child_part: how, child_part_note: note } = latest
    return isPartTold({ how, note }) ? NOTHING : { raises: [untoldPart(picture, latest, SAYS)], lookAgainOn: null }
  },
})
