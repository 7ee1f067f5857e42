import { type CodeList, codes } from '#kernel/code-list.ts'

/** How badly the child was hurt. */
export const INJURIES: CodeList = {
  id: 'injury',
  source: 'Sightline',
  codes: codes({
    none: ['Not hurt', 'Heb anaf'],
    slight: ['Slightly hurt', 'Mân anaf'],
    hospital: ['Treated in hospital', 'Triniaeth mewn ysbyty'],
    serious: ['Seriously hurt', 'Anaf difrifol'],
  }),
}
