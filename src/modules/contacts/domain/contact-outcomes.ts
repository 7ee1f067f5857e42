import { type CodeList, codes } from '#kernel/code-list.ts'

export const CONTACT_OUTCOMES: CodeList = {
  id: 'contact-outcome',
  source: 'Own list',
  codes: codes({
    kept: ['Kept', 'Cadwyd'],
    'kept-late': ['Kept, but late', 'Cadwyd, ond yn hwyr'],
    'missed-acceptable': ['Missed, for an acceptable reason', 'Methwyd, am reswm derbyniol'],
    'missed-unacceptable': ['Missed, without an acceptable reason', 'Methwyd, heb reswm derbyniol'],
    'cancelled-by-service': ['Cancelled by the service', 'Canslwyd gan y gwasanaeth'],
    'cancelled-by-family': ['Cancelled by the child or family', 'Canslwyd gan y plentyn neu’r teulu'],
    moved: ['Moved to another day', 'Symudwyd i ddiwrnod arall'],
  }),
}
