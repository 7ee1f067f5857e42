import { type CodeList, codes } from '#kernel/code-list.ts'

export const CARE_GROUNDS: CodeList = {
  id: 'care-ground',
  source:
    'Own list: Children Act 1989; Social Services and Well-being (Wales) Act 2014; remand, Legal Aid, Sentencing and Punishment of Offenders Act 2012 ss91-107; section numbers to be checked',
  codes: codes({
    'care-order': ['Care order', 'Gorchymyn gofal'],
    'interim-care-order': ['Interim care order', 'Gorchymyn gofal interim'],
    'accommodated-section-20': ['Accommodated, section 20 (England)', 'Lletya, adran 20 (Lloegr)'],
    'accommodated-section-76': ['Accommodated, section 76 (Wales)', 'Lletya, adran 76 (Cymru)'],
    remand: ['Looked after because remanded', 'Derbyn gofal oherwydd remand'],
    'emergency-protection': ['Emergency protection order', 'Gorchymyn diogelu brys'],
    'police-protection': ['Police protection', 'Amddiffyniad yr heddlu'],
    'placement-order': ['Placement order', 'Gorchymyn lleoli'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}
