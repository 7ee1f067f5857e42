import { type CodeList, codes } from '#kernel/code-list.ts'

export const CHALLENGES: CodeList = {
  id: 'self-assessment-challenge',
  source: 'Own list: what a second person says to a proposed rating',
  codes: codes({ agree: ['I agree', 'Rwy’n cytuno'], other: ['I see another rating', 'Rwy’n gweld gradd arall'] }),
}
