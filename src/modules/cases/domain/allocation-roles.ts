import { type CodeList, codes } from '#kernel/code-list.ts'

export const ALLOCATION_ROLES: CodeList = {
  id: 'allocation-role',
  source: 'Own list; one named worker for each child: YJB case management guidance',
  codes: codes({
    'case-manager': ['Case manager', 'Rheolwr achos'],
    'second-worker': ['Second worker', 'Ail weithiwr'],
    'countersigning-manager': ['Countersigning manager', 'Rheolwr cydlofnodi'],
    caretaking: ['Caretaking case manager', 'Rheolwr achos dros dro'],
  }),
}

/** The roles that make a programme allocated: somebody answers for it. */
export const answersForIt = (role: string): boolean => role === 'case-manager' || role === 'caretaking'
