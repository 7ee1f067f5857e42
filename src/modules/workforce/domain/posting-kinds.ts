import { type CodeList, codes } from '#kernel/code-list.ts'

export const POSTING_KINDS: CodeList = {
  id: 'posting-kind',
  source: 'Own list',
  codes: codes({
    permanent: ['Permanent', 'Parhaol'],
    'fixed-term': ['Fixed term', 'Cyfnod penodol'],
    seconded: ['Seconded', 'Secondiad'],
    agency: ['Agency', 'Asiantaeth'],
    acting: ['Acting up', 'Dros dro mewn rôl uwch'],
    volunteer: ['Volunteer', 'Gwirfoddolwr'],
  }),
}
