import { type CodeList, codes } from '#kernel/code-list.ts'

/** What a victim answered to an offer. */
export const OFFER_ANSWERS: CodeList = {
  id: 'victim-offer-answer',
  source: 'Ours',
  codes: codes({
    accepted: ['Accepted', 'Derbyniwyd'],
    declined: ['Declined', 'Gwrthodwyd'],
    'no-answer': ['No answer', 'Dim ateb'],
  }),
}
