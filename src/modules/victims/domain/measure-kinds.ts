import { type CodeList, codes } from '#kernel/code-list.ts'

/** What keeps a victim safe. */
export const MEASURE_KINDS: CodeList = {
  id: 'victim-measure-kind',
  source: 'Ours',
  codes: codes({
    'court-order': ['Order or condition of a court', 'Gorchymyn neu amod llys'],
    'police-condition': ['Condition of bail or a caution', 'Amod mechnïaeth neu rybuddiad'],
    'exclusion-zone': ['Place or area to stay away from', 'Lle neu ardal i gadw draw ohono'],
    'school-plan': ['Arrangement at school', 'Trefniant yn yr ysgol'],
    online: ['Contact online', 'Cysylltiad ar-lein'],
    'home-security': ['Safety at home', 'Diogelwch yn y cartref'],
    'contact-scheme': ['Victim contact scheme', 'Cynllun cyswllt dioddefwyr'],
    other: ['Other', 'Arall'],
  }),
}
