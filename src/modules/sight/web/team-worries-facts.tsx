import type { Words } from '#kernel/language.ts'
import { count, type Counted } from '#kernel/language.ts'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import type { TeamWorries } from '../data/team-worries.ts'

const VERY_HIGH: Words = { en: 'Children at a very high level', cy: 'Plant ar lefel uchel iawn' }
const HIGH: Words = { en: 'Children at a high level', cy: 'Plant ar lefel uchel' }
const CONCERNS: Words = { en: 'Concerns not answered', cy: 'Pryderon heb eu hateb' }
const MISSING: Words = { en: 'Children missing now', cy: 'Plant ar goll nawr' }
const LATE: Counted = {
  en: { one: '{n} late', other: '{n} late' },
  cy: { one: '{n} yn hwyr', two: '{n} yn hwyr', few: '{n} yn hwyr', many: '{n} yn hwyr', other: '{n} yn hwyr' },
}

/** Whom to worry about, as numbers that lead to the lists. */
export const TeamWorriesFacts = ({ worries }: { readonly worries: TeamWorries }) => (
  <FactGrid
    facts={[
      { label: MISSING, value: worries.missing, path: '/missing' },
      { label: VERY_HIGH, value: worries.very_high, path: '/levels' },
      { label: HIGH, value: worries.high, path: '/levels' },
      {
        label: CONCERNS,
        value: worries.concerns,
        note: worries.late_concerns > 0 && count(LATE, worries.late_concerns),
        path: '/safety/concerns',
      },
    ]}
  />
)
