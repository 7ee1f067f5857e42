import type { ProgrammeGroup } from '#modules/cases/domain/programme-kinds.ts'
import type { AssessmentForm } from './form.ts'

/** With which form children on such a programme are assessed, unless somebody chooses otherwise. */
export const usualForm = (group: ProgrammeGroup): AssessmentForm['id'] =>
  group === 'before-sentence' || group === 'court-order' || group === 'custody' ? 'court' : 'prevention'
