import { type CodeList, codes } from '#kernel/code-list.ts'

export const EXCLUSIONS: CodeList = {
  id: 'exclusion',
  source: 'Own list: the two kinds of exclusion in the school guidance of England and of Wales',
  codes: codes({
    none: ['Not excluded', 'Dim gwaharddiad'],
    'fixed-term': ['Excluded for a fixed term (suspended)', 'Gwahardd am gyfnod penodol'],
    permanent: ['Permanently excluded', 'Gwahardd yn barhaol'],
  }),
}
