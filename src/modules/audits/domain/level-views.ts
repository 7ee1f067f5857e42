import { type CodeList, codes } from '#kernel/code-list.ts'

export const LEVEL_VIEWS: CodeList = {
  id: 'level-view',
  source: 'Own list: what an auditor thinks of a level that was set',
  codes: codes({
    agreed: ['About right', 'Tua’r lefel iawn'],
    'too-low': ['Too low', 'Rhy isel'],
    'too-high': ['Too high', 'Rhy uchel'],
    'not-set': ['No level was set', 'Ni osodwyd lefel'],
  }),
}
