import { type CodeList, codes } from '#kernel/code-list.ts'

/** To whom a recommendation is made. */
export const ADDRESSEES: CodeList = {
  id: 'addressee',
  source:
    'Addressees of the recommendations in inspection reports since 2018: the service’s managers, the management board, named partners',
  codes: codes({
    service: ['The service', 'Y gwasanaeth'],
    board: ['The management board', 'Y bwrdd rheoli'],
    partner: ['A partner', 'Partner'],
  }),
}
