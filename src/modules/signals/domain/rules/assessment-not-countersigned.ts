import type { Words } from '#kernel/language.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { needsCountersignature } from '#modules/assessments/domain/countersigning.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { bearsOn } from '../bears-on.ts'
import { type CompletedAssessment, completedAssessments } from '../completed-assessments.ts'
import { childPath } from '../in-programme.ts'
import { levelsBefore, levelsIn } from '../levels-seen.ts'
import { ownNumber } from '../own-number.ts'
import type { ProgrammePicture } from '../picture.ts'
import { NOTHING, programmeRule } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Words = {
  en: 'The assessment is completed, and no manager has countersigned or returned it.',
  cy: 'Mae’r asesiad wedi’i gwblhau, ac nid oes rheolwr wedi’i gydlofnodi na’i ddychwelyd.',
}
const COMPLETED: Words = { en: 'assessment completed', cy: 'cwblhawyd yr asesiad' }
const COUNTERSIGN: Words = { en: 'Countersign or return it', cy: 'Ei gydlofnodi neu ei ddychwelyd' }

/** One that was made elsewhere is not signed here; one that a later one has overtaken waits no more. */
function isWaiting(picture: ProgrammePicture, one: CompletedAssessment): boolean {
  const isDecided = picture.countersignatures.some(({ assessment_id }) => assessment_id === one.id)
  if (one.origin !== 'here' || isDecided) return false
  const group = programmeGroup(picture.programme.kind)
  return needsCountersignature(group, levelsIn(picture, one.id), levelsBefore(picture, one), one.completed_on)
}

/** A completed assessment that has waited too long for a manager. */
export const assessmentNotCountersigned = programmeRule({
  id: 'assessment-not-countersigned',
  title: { en: 'Assessment not countersigned', cy: 'Asesiad heb ei gydlofnodi' },
  about: {
    en: 'A manager reads an assessment soon after it is completed, while what it says can still change what is done.',
    cy: 'Mae rheolwr yn darllen asesiad yn fuan ar ôl ei gwblhau, tra gall yr hyn a ddywed newid yr hyn a wneir o hyd.',
  },
  standards: bearsOn(['1.2.3', '2.1'], ['1.2', '2.1']),
  failings: ['F11'],
  owner: 'team-manager',
  settings: {
    workingDays: ownNumber({
      words: { en: 'Working days to countersign', cy: 'Diwrnodau gwaith i gydlofnodi' },
      unit: 'working-days',
      least: 1,
      most: 20,
      value: 5,
      source: 'Ours: one working week',
    }),
  },
  look: (picture, on, { workingDays }) => {
    const [latest] = completedAssessments(picture, picture.programme.id)
    if (!latest || !isWaiting(picture, latest)) return NOTHING
    const path = childPath(picture, `/assessments/${latest.id}`)
    return saidAfter(addWorkingDays(latest.completed_on, workingDays), on, () => ({
      severity: 'soon',
      says: SAYS,
      evidence: [{ what: COMPLETED, on: latest.completed_on, path }],
      todo: { words: COUNTERSIGN, path: `${path}/countersign` },
    }))
  },
})
