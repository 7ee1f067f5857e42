import { type CodeList, codes } from '#kernel/code-list.ts'

export const HELP_KINDS: CodeList = {
  id: 'help-kind',
  source: 'Own list; the first needs after key performance indicators 2 to 5',
  codes: codes({
    'mental-health': ['Mental health', 'Iechyd meddwl'],
    'speech-language': ['Speech, language and communication', 'Lleferydd, iaith a chyfathrebu'],
    substances: ['Drugs and alcohol', 'Cyffuriau ac alcohol'],
    'physical-health': ['Physical health', 'Iechyd corfforol'],
    education: ['Education, training and employment', 'Addysg, hyfforddiant a chyflogaeth'],
    careers: ['Careers advice', 'Cyngor gyrfaoedd'],
    mentoring: ['Mentoring', 'Mentora'],
    parenting: ['Support for parents', 'Cymorth i rieni'],
    'exploitation-support': ['Support over exploitation', 'Cymorth ynghylch camfanteisio'],
    restorative: ['Restorative intervention', 'Ymyriad adferol'],
    housing: ['Housing', 'Tai'],
    'sport-and-arts': ['Sport and arts', 'Chwaraeon a’r celfyddydau'],
    other: ['Other', 'Arall'],
  }),
}
