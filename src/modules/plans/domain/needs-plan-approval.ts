import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { isAtLeast, type Level, type LevelSubject } from '#kernel/level.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { ProgrammeGroup } from '#modules/cases/domain/programme-kinds.ts'

type Rule = { readonly groups: readonly ProgrammeGroup[]; readonly from: Level }

/** Which plans take effect only once a manager approves them. */
export const PLAN_APPROVAL: CertainDated<Rule> = [
  {
    from: localDate('2000-01-01'),
    value: { groups: ['court-order', 'custody'], from: 'high' },
    source: 'Common local practice: managers approve plans of court orders, and of children at a high level of concern',
    certainty: 'unconfirmed',
    note: {
      en: 'No national rule was found. Check it against the service’s own procedure.',
      cy: 'Ni chafwyd hyd i reol genedlaethol. Gwiriwch hyn yn erbyn gweithdrefn y gwasanaeth.',
    },
  },
]

export function needsPlanApproval(
  group: ProgrammeGroup,
  levels: Readonly<Partial<Record<LevelSubject, Level>>>,
  on: LocalDate,
): boolean {
  const { groups, from } = asAt(PLAN_APPROVAL, on).value
  return groups.includes(group) || Object.values(levels).some(level => isAtLeast(level, from))
}
