import type { Framework } from '../framework.ts'
import { CASE_BANDS_2025, IN_USE_2025, OUTLINE_2025, SAMPLES_2025, scoreBands2025 } from './numbers-2025.ts'
import { ORGANISATION_2025 } from './organisation-2025.ts'
import { organisationalDelivery } from './organisational-delivery.ts'
import { WORK_WITH_CHILDREN } from './work-with-children.ts'
import { WORK_WITH_VICTIMS } from './work-with-victims.ts'

export const HMIP_2025_FULL: Framework = {
  id: 'hmip-2025-full',
  name: {
    en: 'Inspection of youth justice services 2025',
    cy: 'Arolygiad o wasanaethau cyfiawnder ieuenctid 2025',
  },
  about: {
    en: 'The fuller of the two kinds of inspection since 2025. Court and out-of-court work, bail, remand and resettlement are judged together, work with victims by a standard of its own, and how the service is run is rated too.',
    cy: 'Y llawnaf o’r ddau fath o arolygiad ers 2025. Bernir gwaith llys a gwaith y tu allan i’r llys, mechnïaeth, remand ac ailsefydlu gyda’i gilydd, a gwaith gyda dioddefwyr yn ôl safon ar wahân, a graddir hefyd sut y rhedir y gwasanaeth.',
  },
  inUse: IN_USE_2025,
  outline: OUTLINE_2025,
  areas: [organisationalDelivery(ORGANISATION_2025), WORK_WITH_CHILDREN, WORK_WITH_VICTIMS],
  caseBands: CASE_BANDS_2025,
  scoreBands: scoreBands2025({ outOf: 18, inadequate: 3, 'requires-improvement': 9, good: 15 }),
  samples: SAMPLES_2025,
}
