import { type CodeList, codes } from '#kernel/code-list.ts'

export const CONTACT_PEOPLE: CodeList = {
  id: 'contact-person',
  source: 'Own list',
  codes: codes({
    child: ['The child', 'Y plentyn'],
    'parent-or-carer': ['Parent or carer', 'Rhiant neu ofalwr'],
    family: ['Others in the family', 'Eraill yn y teulu'],
    school: ['School or college', 'Ysgol neu goleg'],
    'social-worker': ['Social worker', 'Gweithiwr cymdeithasol'],
    police: ['Police', 'Heddlu'],
    health: ['Health', 'Iechyd'],
    'victim-worker': ['Victim worker', 'Gweithiwr dioddefwyr'],
    other: ['Someone else', 'Rhywun arall'],
  }),
}
