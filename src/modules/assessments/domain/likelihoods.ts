import { type CodeList, codes } from '#kernel/code-list.ts'

/** How likely it is that somebody comes to harm. */
export const LIKELIHOODS: CodeList = {
  id: 'harm-likelihood',
  source: 'Own list',
  codes: codes({
    unlikely: ['Unlikely', 'Annhebygol'],
    possible: ['Possible', 'Posibl'],
    likely: ['Likely', 'Tebygol'],
    'very-likely': ['Very likely', 'Tebygol iawn'],
  }),
}
