import { type CodeList, codes } from '#kernel/code-list.ts'

export const PLEAS: CodeList = {
  id: 'plea',
  source: 'Own list: the national return has the field, but its codes are not published',
  codes: codes({
    guilty: ['Guilty', 'Euog'],
    'not-guilty': ['Not guilty', 'Dieuog'],
    none: ['No plea taken', 'Dim ple'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}
