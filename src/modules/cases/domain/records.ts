import type { Entity } from '#kernel/entity.ts'
import { allocation } from './allocation.ts'
import { hearing } from './hearing.ts'
import { offence } from './offence.ts'
import { outcomeRequirement } from './outcome-requirement.ts'
import { outcome } from './outcome.ts'
import { programme } from './programme.ts'
import { transfer } from './transfer.ts'

/** The record kinds of this module, each after those that it refers to. */
export const CASE_RECORDS: readonly Entity[] = [
  offence,
  hearing,
  outcome,
  outcomeRequirement,
  programme,
  allocation,
  transfer,
]
