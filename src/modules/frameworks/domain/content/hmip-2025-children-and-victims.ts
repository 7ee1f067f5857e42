import type { Framework } from '../framework.ts'
import { CASE_BANDS_2025, IN_USE_2025, OUTLINE_2025, SAMPLES_2025, scoreBands2025 } from './numbers-2025.ts'
import { WORK_WITH_CHILDREN } from './work-with-children.ts'
import { WORK_WITH_VICTIMS } from './work-with-victims.ts'

export const HMIP_2025_CHILDREN_AND_VICTIMS: Framework = {
  id: 'hmip-2025-children-and-victims',
  name: {
    en: 'Inspection of work with children and victims 2025',
    cy: 'Arolygiad o waith gyda phlant a dioddefwyr 2025',
  },
  about: {
    en: 'The shorter of the two kinds of inspection since 2025, and the more frequent. Only work with children and work with victims are rated; leadership, staffing and partnerships are looked at through that work.',
    cy: 'Y byrraf o’r ddau fath o arolygiad ers 2025, a’r mwyaf cyffredin. Dim ond gwaith gyda phlant a gwaith gyda dioddefwyr a raddir; edrychir ar arweinyddiaeth, staffio a phartneriaethau drwy’r gwaith hwnnw.',
  },
  inUse: IN_USE_2025,
  outline: OUTLINE_2025,
  areas: [WORK_WITH_CHILDREN, WORK_WITH_VICTIMS],
  caseBands: CASE_BANDS_2025,
  scoreBands: scoreBands2025({ outOf: 9, inadequate: 1, 'requires-improvement': 4, good: 7 }),
  samples: SAMPLES_2025,
}
