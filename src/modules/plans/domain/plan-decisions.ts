import { type CodeList, codes } from '#kernel/code-list.ts'

/** What a manager decides about a plan that was sent for approval. */
export const PLAN_DECISIONS: CodeList = {
  id: 'plan-decision',
  source: 'Own list',
  codes: codes({
    approved: ['Approved', 'Cymeradwywyd'],
    returned: ['Returned with comments', 'Dychwelwyd gyda sylwadau'],
  }),
}
