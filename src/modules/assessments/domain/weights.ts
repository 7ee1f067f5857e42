import { type CodeList, codes } from '#kernel/code-list.ts'

/** How much a factor bears on the child’s life or on the safety of others. */
export const WEIGHTS: CodeList = {
  id: 'factor-weight',
  source: 'Own list',
  codes: codes({ little: ['A little', 'Ychydig'], some: ['Some', 'Peth'], much: ['A lot', 'Llawer'] }),
}
