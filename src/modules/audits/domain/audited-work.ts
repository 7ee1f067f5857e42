import type { CodeList } from '#kernel/code-list.ts'
import { WORK_KIND_WORDS } from '#modules/frameworks/domain/framework.ts'
import type { ProgrammeGroup } from '#modules/cases/domain/programme-kinds.ts'

/** The kinds of work that are audited from a child’s record. Work with victims is walled off, and not among them. */
const WORK = ['court', 'out-of-court', 'children'] as const
export type AuditedWork = (typeof WORK)[number]

export const AUDITED_WORK: CodeList = {
  id: 'audited-work',
  source: 'The kinds of work of HM Inspectorate of Probation’s frameworks that a child’s record shows',
  codes: WORK.map(code => ({ code, label: WORK_KIND_WORDS[code] })),
}

const GROUPS: Readonly<Record<AuditedWork, readonly ProgrammeGroup[]>> = {
  court: ['before-sentence', 'court-order', 'custody'],
  'out-of-court': ['prevention', 'diversion', 'out-of-court'],
  children: ['prevention', 'diversion', 'out-of-court', 'before-sentence', 'court-order', 'custody', 'not-grouped'],
}

/** As which of the kinds of work that a round looks at a programme is audited; null where as none. */
export const workOf = (group: ProgrammeGroup, looked: readonly string[]): AuditedWork | null =>
  WORK.find(work => looked.includes(work) && GROUPS[work].includes(group)) ?? null
