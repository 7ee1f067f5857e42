import { count, type Counted, type Words } from '#kernel/language.ts'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import type { PostState } from '../domain/vacancy.ts'

export const VACANT: Words = { en: 'Vacant', cy: 'Gwag' }

const STATES = {
  filled: { en: 'Filled', cy: 'Llawn' },
  'not-yet': { en: 'Not started', cy: 'Heb ddechrau' },
  ended: { en: 'Ended', cy: 'Daeth i ben' },
} as const satisfies Record<string, Words>

const VACANT_DAYS: Counted = {
  en: { zero: 'Vacant since today', one: 'Vacant for {n} day', other: 'Vacant for {n} days' },
  cy: {
    zero: 'Gwag ers heddiw',
    one: 'Gwag ers {n} diwrnod',
    two: 'Gwag ers {n} ddiwrnod',
    few: 'Gwag ers {n} diwrnod',
    many: 'Gwag ers {n} diwrnod',
    other: 'Gwag ers {n} diwrnod',
  },
}

/** How a post stands, and for how many days it has stood empty. */
export function PostStateTag({ found }: { readonly found: PostState }) {
  if (found.state === 'vacant') return <StatusTag meaning="danger">{count(VACANT_DAYS, found.days)}</StatusTag>
  return <StatusTag meaning={found.state === 'filled' ? 'active' : 'neutral'}>{STATES[found.state]}</StatusTag>
}
