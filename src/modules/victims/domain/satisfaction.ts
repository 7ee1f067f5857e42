import { type CodeList, codes } from '#kernel/code-list.ts'

/** How satisfied a victim was. */
export const SATISFACTION: CodeList = {
  id: 'victim-satisfaction',
  source: 'Ours: a level of satisfaction as key performance indicator 10 asks for',
  codes: codes({
    'very-satisfied': ['Very satisfied', 'Bodlon iawn'],
    satisfied: ['Satisfied', 'Bodlon'],
    neither: ['Neither satisfied nor dissatisfied', 'Heb fod yn fodlon nac yn anfodlon'],
    dissatisfied: ['Dissatisfied', 'Anfodlon'],
    'very-dissatisfied': ['Very dissatisfied', 'Anfodlon iawn'],
    'not-said': ['Did not say', 'Ni ddywedodd'],
  }),
}
