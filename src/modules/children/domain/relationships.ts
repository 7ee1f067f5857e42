import { type CodeList, codes } from '#kernel/code-list.ts'

export const RELATIONSHIPS: CodeList = {
  id: 'relationship',
  source: 'Own list',
  codes: codes({
    mother: ['Mother', 'Mam'],
    father: ['Father', 'Tad'],
    'step-parent': ['Step-parent', 'Llys-riant'],
    'adoptive-parent': ['Adoptive parent', 'Rhiant mabwysiadol'],
    grandparent: ['Grandparent', 'Mam-gu, nain, tad-cu neu daid'],
    sibling: ['Brother or sister', 'Brawd neu chwaer'],
    'aunt-or-uncle': ['Aunt or uncle', 'Modryb neu ewythr'],
    'other-relative': ['Other relative', 'Perthynas arall'],
    'foster-carer': ['Foster carer', 'Gofalwr maeth'],
    'special-guardian': ['Special guardian', 'Gwarcheidwad arbennig'],
    'residential-carer': ['Carer in a children’s home', 'Gofalwr mewn cartref plant'],
    partner: ['Partner', 'Partner'],
    'own-child': ['The child’s own child', 'Plentyn y plentyn'],
    friend: ['Family friend', 'Ffrind i’r teulu'],
    other: ['Other', 'Arall'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}
