import { type CodeList, codes } from '#kernel/code-list.ts'

export const MAPPA_LEVELS: CodeList = {
  id: 'mappa-level',
  source: 'MAPPA guidance: levels of management',
  codes: codes({
    '1': ['Level 1: one agency', 'Lefel 1: un asiantaeth'],
    '2': ['Level 2: several agencies', 'Lefel 2: sawl asiantaeth'],
    '3': ['Level 3: senior oversight', 'Lefel 3: goruchwyliaeth uwch'],
  }),
}
