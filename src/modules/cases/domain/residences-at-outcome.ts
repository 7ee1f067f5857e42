import { type CodeList, codes } from '#kernel/code-list.ts'

export const RESIDENCES_AT_OUTCOME: CodeList = {
  id: 'residence-at-outcome',
  source:
    'National return: an outcome of a child caretaken for another service counts there, not here (YJB calculation code, August 2026)',
  codes: codes({
    local: ['In this service’s area', 'Yn ardal y gwasanaeth hwn'],
    other: ['In another service’s area', 'Yn ardal gwasanaeth arall'],
  }),
}
