import type { Area, Standard } from '../framework.ts'
import { GOVERNANCE_AND_LEADERSHIP } from './governance-and-leadership.ts'
import { INFORMATION_AND_FACILITIES } from './information-and-facilities.ts'
import { PARTNERSHIPS_AND_SERVICES } from './partnerships-and-services.ts'
import { STAFF } from './staff.ts'

/** The first area of inspections since 2018, with the standards that it has in a framework. */
export const organisationalDelivery = (standards: readonly Standard[]): Area => ({
  id: '1',
  name: { en: 'Organisational delivery', cy: 'Cyflawni sefydliadol' },
  standards,
})

/** Its four standards from 2018 to 2024. */
export const ORGANISATION_2018: readonly Standard[] = [
  GOVERNANCE_AND_LEADERSHIP,
  STAFF,
  PARTNERSHIPS_AND_SERVICES,
  INFORMATION_AND_FACILITIES,
]
