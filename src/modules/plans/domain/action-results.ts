import { type CodeList, codes } from '#kernel/code-list.ts'

/** What became of an action of a plan. */
export const ACTION_RESULTS: CodeList = {
  id: 'action-result',
  source: 'Own list',
  codes: codes({
    done: ['Done', 'Gwnaed'],
    'partly-done': ['Partly done', 'Gwnaed yn rhannol'],
    'not-done': ['Not done', 'Heb ei wneud'],
    'no-longer-needed': ['No longer needed', 'Nid oes ei angen mwyach'],
  }),
}

/** The results after which nothing is left to do. */
export const isSettled = (result: string | null): boolean => result === 'done' || result === 'no-longer-needed'
