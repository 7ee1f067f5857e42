import { type CodeList, codes } from '#kernel/code-list.ts'

/** What a victim said when asked to agree. */
export const CONSENT_DECISIONS: CodeList = {
  id: 'victim-consent-decision',
  source: 'Ours',
  codes: codes({
    given: ['Given', 'Rhoddwyd'],
    refused: ['Refused', 'Gwrthodwyd'],
    withdrawn: ['Withdrawn', 'Tynnwyd yn ôl'],
    'no-answer': ['No answer', 'Dim ateb'],
  }),
}
