import { type CodeList, codes } from '#kernel/code-list.ts'

export const SEXES: CodeList = {
  id: 'sex',
  source: 'Breakdown of the key performance indicators: male, female, unknown (YJB calculation code, August 2026)',
  codes: codes({
    male: ['Male', 'Gwryw'],
    female: ['Female', 'Benyw'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}
