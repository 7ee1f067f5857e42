import { type CodeList, codes } from '#kernel/code-list.ts'

export const SUITABILITIES: CodeList = {
  id: 'suitability',
  source:
    'Key performance indicators 1 and 2 (YJB calculation code, August 2026): unsuitable and unknown both count against suitable',
  codes: codes({
    suitable: ['Suitable', 'Addas'],
    unsuitable: ['Not suitable', 'Ddim yn addas'],
    unknown: ['Not known', 'Ddim yn gwybod'],
  }),
}
