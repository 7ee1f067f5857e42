import { type CodeList, codes } from '#kernel/code-list.ts'

/** What a contact with a victim is for. */
export const VICTIM_PURPOSES: CodeList = {
  id: 'victim-contact-purpose',
  source: 'Ours: the steps that the guidance on work with victims and key performance indicator 10 ask for',
  codes: codes({
    'first-offer': ['First offer of the service', 'Cynnig cyntaf o’r gwasanaeth'],
    rights: ['Rights under the Victims’ Code', 'Hawliau o dan y Cod Dioddefwyr'],
    'view-before-decision': ['Their view before a decision', 'Eu barn cyn penderfyniad'],
    update: ['Telling them of progress', 'Dweud wrthynt am gynnydd'],
    safety: ['Safety', 'Diogelwch'],
    restorative: ['Restorative justice', 'Cyfiawnder adferol'],
    support: ['Support', 'Cymorth'],
    satisfaction: ['How satisfied they are', 'Pa mor fodlon ydynt'],
  }),
}
