import { type CodeList, codes } from '#kernel/code-list.ts'

export const RELIGIONS: CodeList = {
  id: 'religion',
  source: 'Census 2021, religion, Office for National Statistics, in English and Welsh',
  codes: codes({
    none: ['No religion', 'Dim crefydd'],
    christian: ['Christian', 'Cristnogaeth'],
    buddhist: ['Buddhist', 'Bwdhaeth'],
    hindu: ['Hindu', 'Hindŵaeth'],
    jewish: ['Jewish', 'Iddewiaeth'],
    muslim: ['Muslim', 'Islam'],
    sikh: ['Sikh', 'Siciaeth'],
    other: ['Any other religion', 'Crefydd arall'],
    refused: ['Prefers not to say', 'Mae’n well ganddynt beidio â dweud'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}
