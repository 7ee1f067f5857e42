import type { CodeList } from '#kernel/code-list.ts'
import type { Entity } from '#kernel/entity.ts'
import { childGroup } from './child-group.ts'
import { childPlace } from './child-place.ts'
import { GROUP_KINDS } from './group-kinds.ts'
import { GROUP_LINKS } from './group-links.ts'
import { peerGroup } from './peer-group.ts'
import { PLACE_KINDS } from './place-kinds.ts'
import { PLACE_LINKS } from './place-links.ts'
import { place } from './place.ts'

/** What is around children and bears on their safety: places, and groups of people. */
export type Surrounding = 'place' | 'group'

type Described = {
  readonly entity: Entity
  readonly kinds: CodeList
  /** The record that links a child with one, the field of it that says with which, and what it may be to the child. */
  readonly link: Entity
  readonly of: string
  readonly links: CodeList
  /** What its pages’ paths begin with, in the service and under a child. */
  readonly path: string
}

export const SURROUNDINGS: Readonly<Record<Surrounding, Described>> = {
  place: {
    entity: place,
    kinds: PLACE_KINDS,
    link: childPlace,
    of: 'place_id',
    links: PLACE_LINKS,
    path: '/places',
  },
  group: {
    entity: peerGroup,
    kinds: GROUP_KINDS,
    link: childGroup,
    of: 'peer_group_id',
    links: GROUP_LINKS,
    path: '/groups',
  },
}
