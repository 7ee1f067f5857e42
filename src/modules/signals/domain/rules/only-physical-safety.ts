import type { Words } from '#kernel/language.ts'
import { factorGroup } from '#modules/assessments/domain/factor-kinds.ts'
import { assessAgainPath } from '../assess-again-path.ts'
import { bearsOn } from '../bears-on.ts'
import { completedAssessments } from '../completed-assessments.ts'
import { childPath } from '../in-programme.ts'
import { NOTHING, programmeRule } from '../rule.ts'

const SAYS: Words = {
  en: 'The assessment looks at the child’s physical safety alone: not at how the child feels, nor at exploitation, nor online.',
  cy: 'Mae’r asesiad yn edrych ar ddiogelwch corfforol y plentyn yn unig: nid ar sut mae’r plentyn yn teimlo, nac ar gamfanteisio, nac ar-lein.',
}
const COMPLETED: Words = { en: 'assessment completed', cy: 'cwblhawyd yr asesiad' }
const LOOK_WIDER: Words = { en: 'Look at the rest of the child’s safety', cy: 'Edrych ar weddill diogelwch y plentyn' }

/** Of the child’s safety, what goes beyond the body. */
const BEYOND_PHYSICAL: ReadonlySet<string> = new Set([
  'safety-emotional',
  'safety-exploitation',
  'safety-online',
  'safety-self-harm',
])

/** An assessment that looked at the child’s safety, and at nothing but physical safety. */
export const onlyPhysicalSafety = programmeRule({
  id: 'only-physical-safety',
  title: { en: 'Only physical safety looked at', cy: 'Dim ond diogelwch corfforol wedi’i ystyried' },
  about: {
    en: 'A child may be unsafe without being hurt: emotional safety, exploitation and life online are looked at, too.',
    cy: 'Gall plentyn fod yn anniogel heb gael ei anafu: edrychir hefyd ar ddiogelwch emosiynol, camfanteisio a bywyd ar-lein.',
  },
  standards: bearsOn(['2.1.2', '3.1.2'], ['2.1.2']),
  failings: ['F4'],
  owner: 'case-manager',
  settings: {},
  look: picture => {
    const [latest] = completedAssessments(picture, picture.programme.id)
    if (!latest) return NOTHING
    const lookedAt = picture.factors.filter(
      ({ assessment_id, kind }) => assessment_id === latest.id && factorGroup(kind) === 'child-safety',
    )
    if (lookedAt.length === 0 || lookedAt.some(({ kind }) => BEYOND_PHYSICAL.has(kind))) return NOTHING
    return {
      raises: [
        {
          severity: 'soon',
          says: SAYS,
          evidence: [
            { what: COMPLETED, on: latest.completed_on, path: childPath(picture, `/assessments/${latest.id}`) },
          ],
          todo: { words: LOOK_WIDER, path: assessAgainPath(picture, { programmeId: picture.programme.id }) },
        },
      ],
      lookAgainOn: null,
    }
  },
})
