import { type CodeList, codes } from '#kernel/code-list.ts'

/** What came of a concern that was raised. */
export const CONCERN_DECISIONS: CodeList = {
  id: 'concern-decision',
  source: 'Sightline',
  codes: codes({
    act: ['Something is done about it', 'Gwneir rhywbeth yn ei gylch'],
    watch: ['Keep watch', 'Cadw golwg'],
    'no-action': ['No further action', 'Dim camau pellach'],
    'passed-on': ['Passed on to somebody else', 'Trosglwyddwyd i rywun arall'],
  }),
}
