import { type CodeList, codes } from '#kernel/code-list.ts'

/** What a countersigning manager decides about an assessment. */
export const COUNTERSIGNING_DECISIONS: CodeList = {
  id: 'countersigning-decision',
  source: 'Own list',
  codes: codes({ countersigned: ['Countersigned', 'Cydlofnodwyd'], returned: ['Returned', 'Dychwelwyd'] }),
}
