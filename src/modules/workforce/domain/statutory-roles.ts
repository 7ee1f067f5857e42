import { type CodeList, codes } from '#kernel/code-list.ts'

/** The people whom every service must have at least one of. */
export const STATUTORY_ROLES: CodeList = {
  id: 'statutory-role',
  source:
    'Crime and Disorder Act 1998 s39(5), as amended for integrated care boards and providers of probation services (Health and Care Act 2022); current wording to be checked',
  codes: codes({
    probation: ['Probation officer', 'Swyddog prawf'],
    'social-work': ['Social worker', 'Gweithiwr cymdeithasol'],
    police: ['Police officer', 'Swyddog heddlu'],
    health: ['Health worker', 'Gweithiwr iechyd'],
    education: ['Education worker', 'Gweithiwr addysg'],
  }),
}
