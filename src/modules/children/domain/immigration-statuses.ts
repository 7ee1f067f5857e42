import { type CodeList, codes } from '#kernel/code-list.ts'

export const IMMIGRATION_STATUSES: CodeList = {
  id: 'immigration-status',
  source: 'Own list: the national return has the field, but its codes are not published',
  codes: codes({
    citizen: ['British or Irish citizen', 'Dinesydd Prydeinig neu Wyddelig'],
    settled: ['Settled status or indefinite leave', 'Statws preswylydd sefydlog neu ganiatâd amhenodol'],
    'pre-settled': ['Pre-settled status', 'Statws preswylydd cyn-sefydlog'],
    'limited-leave': ['Limited leave to remain', 'Caniatâd cyfyngedig i aros'],
    refugee: ['Refugee or humanitarian protection', 'Ffoadur neu amddiffyniad dyngarol'],
    'asylum-seeking': ['Seeking asylum with family', 'Yn ceisio lloches gyda theulu'],
    'unaccompanied-asylum-seeking': ['Seeking asylum, unaccompanied', 'Yn ceisio lloches ar eu pen eu hunain'],
    'no-status': ['No leave to remain', 'Dim caniatâd i aros'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}
