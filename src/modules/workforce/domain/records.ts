import type { Entity } from '#kernel/entity.ts'
import { person } from './person.ts'
import { post } from './post.ts'
import { posting } from './posting.ts'
import { team } from './team.ts'

/** The record kinds of this module, each after those that it refers to. */
export const WORKFORCE_RECORDS: readonly Entity[] = [team, person, post, posting]
