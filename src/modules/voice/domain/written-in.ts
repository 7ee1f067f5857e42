import { type CodeList, codes } from '#kernel/code-list.ts'

/** The language in which an answer was first written. */
export const WRITTEN_IN: CodeList = {
  id: 'voice-written-in',
  source: 'Ours: the two languages in which services in Wales write to the public',
  codes: codes({ cy: ['Welsh', 'Cymraeg'], en: ['English', 'Saesneg'] }),
}
