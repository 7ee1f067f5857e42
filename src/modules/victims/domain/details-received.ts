import { type CodeList, codes } from '#kernel/code-list.ts'

/** Whether the service knows how to contact a victim: the police pass it on unless the victim says no. */
export const DETAILS: CodeList = {
  id: 'victim-details',
  source: 'Guidance for youth offending teams on work with victims and restorative justice (gov.uk)',
  codes: codes({
    received: ['Passed on by the police', 'Anfonwyd gan yr heddlu'],
    'another-way': ['Received in another way', 'Cafwyd mewn ffordd arall'],
    'refused-by-victim': ['The victim said no', 'Dywedodd y dioddefwr na'],
    'not-passed-on': ['Asked for and not passed on', 'Gofynnwyd amdanynt ac ni chawsant eu hanfon'],
    'not-asked': ['Not asked for yet', 'Heb ofyn amdanynt eto'],
  }),
}

/** With these the victim can be contacted. */
export const hasDetails = (details: string): boolean => details === 'received' || details === 'another-way'
