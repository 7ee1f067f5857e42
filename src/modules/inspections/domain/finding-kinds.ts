import { type CodeList, codes } from '#kernel/code-list.ts'

export const FINDING_KINDS: CodeList = {
  id: 'finding-kind',
  source: 'Inspection reports tell strengths from areas for improvement',
  codes: codes({
    strength: ['Strength', 'Cryfder'],
    shortfall: ['Area for improvement', 'Maes i’w wella'],
  }),
}
