import { type CodeList, codes } from '#kernel/code-list.ts'

export const APPEAL_STATUSES: CodeList = {
  id: 'appeal-status',
  source:
    'National return: “Changed on appeal” and “Result of appeal successful” are the two that indicators leave out (YJB calculation code, August 2026); the others are ours',
  codes: codes({
    none: ['No appeal', 'Dim apêl'],
    pending: ['Appeal to be heard', 'Apêl i’w chlywed'],
    dismissed: ['Appeal dismissed', 'Gwrthodwyd yr apêl'],
    changed: ['Changed on appeal', 'Newidiwyd ar apêl'],
    successful: ['Appeal successful', 'Apêl yn llwyddiannus'],
  }),
}

/** Whether an appeal took the outcome away: such outcomes are in no indicator. */
export const isUndoneByAppeal = (status: string | null): boolean => status === 'changed' || status === 'successful'
