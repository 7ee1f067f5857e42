import { type CodeList, codes } from '#kernel/code-list.ts'

export const DOCUMENT_KINDS: CodeList = {
  id: 'document-kind',
  source: 'Own list',
  codes: codes({
    letter: ['Letter from the service', 'Llythyr gan y gwasanaeth'],
    'court-report': ['Report for court or panel', 'Adroddiad i’r llys neu’r panel'],
    'court-order': ['Order or other paper of the court', 'Gorchymyn neu bapur arall y llys'],
    assessment: ['Assessment made elsewhere', 'Asesiad a wnaed yn rhywle arall'],
    plan: ['Plan or agreement', 'Cynllun neu gytundeb'],
    minutes: ['Minutes of a meeting', 'Cofnodion cyfarfod'],
    police: ['From the police', 'Gan yr heddlu'],
    'childrens-services': ['From children’s services', 'Gan y gwasanaethau plant'],
    health: ['From health services', 'Gan y gwasanaethau iechyd'],
    education: ['From school or college', 'Gan yr ysgol neu’r coleg'],
    consent: ['Consent', 'Cydsyniad'],
    'childs-own': ['The child’s own work', 'Gwaith y plentyn ei hun'],
    photo: ['Photograph', 'Ffotograff'],
    other: ['Other', 'Arall'],
  }),
}
