import { type CodeList, codes } from '#kernel/code-list.ts'

export const COURT_TYPES: CodeList = {
  id: 'court-type',
  source: 'Own list: the national return has the field, but its codes are not published',
  codes: codes({
    'youth-court': ['Youth court', 'Llys ieuenctid'],
    'magistrates-court': ['Magistrates’ court', 'Llys ynadon'],
    'crown-court': ['Crown Court', 'Llys y Goron'],
    'court-of-appeal': ['Court of Appeal', 'Y Llys Apêl'],
    other: ['Other', 'Arall'],
  }),
}
