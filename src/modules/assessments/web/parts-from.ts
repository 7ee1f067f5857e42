import type { SelfView } from '#kernel/contribution.ts'
import type { Answers } from '#web/drafts.ts'

/** Which answer says how each of them took part. */
const PART_OF = { child: 'child_part', 'parent-or-carer': 'parent_part' } as const

type Programme = { readonly programme_id: string }

/** Says that somebody took part by a self-assessment where they answered one of this programme and nothing is said yet. */
export const partsFrom = (answers: Answers, views: readonly SelfView[], { programme_id }: Programme): Answers => ({
  ...answers,
  ...Object.fromEntries(
    views
      .filter(({ by, programmeId }) => programmeId === programme_id && answers[PART_OF[by]] === '')
      .map(({ by }) => [PART_OF[by], 'self-assessment']),
  ),
})
