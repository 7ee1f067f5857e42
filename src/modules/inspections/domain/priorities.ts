import { type CodeList, codes } from '#kernel/code-list.ts'

export const PRIORITIES: CodeList = {
  id: 'priority',
  source: 'Own list',
  codes: codes({
    high: ['High', 'Uchel'],
    medium: ['Medium', 'Canolig'],
    low: ['Low', 'Isel'],
  }),
}
