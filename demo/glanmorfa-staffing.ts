import { GLANMORFA } from './glanmorfa.ts'
import { peopleWho } from './people.ts'
import { soundStaffing } from './sound-staffing.ts'

export const GLANMORFA_STAFFING = soundStaffing(GLANMORFA.open, (role, nth) => peopleWho('glanmorfa', role)[nth])
