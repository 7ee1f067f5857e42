import type { Entity } from '#kernel/entity.ts'
import { careStatus } from './care-status.ts'
import { childIdentifier } from './child-identifier.ts'
import { child } from './child.ts'
import { education } from './education.ts'
import { familyMember } from './family-member.ts'
import { healthNeed } from './health-need.ts'
import { learningNeed } from './learning-need.ts'
import { professional } from './professional.ts'
import { residence } from './residence.ts'

/** The record kinds of this module, each after those that it refers to. */
export const CHILDREN_RECORDS: readonly Entity[] = [
  child,
  childIdentifier,
  residence,
  education,
  learningNeed,
  healthNeed,
  careStatus,
  familyMember,
  professional,
]
