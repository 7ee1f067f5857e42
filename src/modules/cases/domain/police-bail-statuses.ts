import { type CodeList, codes } from '#kernel/code-list.ts'

export const POLICE_BAIL_STATUSES: CodeList = {
  id: 'police-bail-status',
  source: 'Own list: the national return has the field, but its codes are not published',
  codes: codes({
    none: ['No police bail', 'Dim mechnïaeth yr heddlu'],
    unconditional: ['Bail without conditions', 'Mechnïaeth heb amodau'],
    conditional: ['Conditional bail', 'Mechnïaeth amodol'],
    'under-investigation': ['Released under investigation', 'Rhyddhau dan ymchwiliad'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}
