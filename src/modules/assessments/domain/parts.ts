import { type CodeList, codes } from '#kernel/code-list.ts'

/** How the child, or their parents or carers, took part in an assessment. */
export const PARTS: CodeList = {
  id: 'assessment-part',
  source: 'Own list',
  codes: codes({
    'self-assessment': ['They answered a self-assessment', 'Atebwyd hunanasesiad ganddynt'],
    conversation: ['We talked it through with them', 'Trafodwyd ef gyda nhw'],
    'another-way': ['In another way', 'Mewn ffordd arall'],
    none: ['They did not take part', 'Ni chymerasant ran'],
  }),
}
