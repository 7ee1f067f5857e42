import type { CertainDated } from '#kernel/certainty.ts'
import { isAtLeast, type Level, type LevelSubject } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'

export type Intensity = 'standard' | 'enhanced' | 'intensive'

/** How many contacts that count a month asks for, early in a programme and after. */
export type PerMonth = { readonly first12Weeks: number; readonly after: number }

/** How often a child on an order is seen in a month. Each service sets its own: this is the one it starts with. */
export const CONTACT_LEVELS: CertainDated<Readonly<Record<Intensity, PerMonth>>> = [
  {
    from: localDate('2000-01-01'),
    value: {
      standard: { first12Weeks: 2, after: 1 },
      enhanced: { first12Weeks: 4, after: 2 },
      intensive: { first12Weeks: 8, after: 4 },
    },
    source: 'Published procedures of one English youth justice service (Bracknell Forest)',
    certainty: 'unconfirmed',
    note: {
      en: 'The national standards of 2009 to 2013 asked for 12 contacts a month at the intensive level; since then each service sets its own.',
      cy: 'Roedd safonau cenedlaethol 2009 i 2013 yn gofyn am 12 cyswllt y mis ar y lefel ddwys; ers hynny mae pob gwasanaeth yn pennu ei lefelau ei hun.',
    },
  },
]

/** The highest of a child’s levels decides how often they are seen; without an assessment, the standard level. */
export function intensityFor(levels: Readonly<Partial<Record<LevelSubject, Level>>>): Intensity {
  const all = Object.values(levels)
  if (all.some(level => isAtLeast(level, 'high'))) return 'intensive'
  return all.includes('medium') ? 'enhanced' : 'standard'
}
