import { type CodeList, codes } from '#kernel/code-list.ts'

export const REPARATION_KINDS: CodeList = {
  id: 'reparation-kind',
  source: 'Own list; unpaid work after Sentencing Act 2020 s174',
  codes: codes({
    'unpaid-work': ['Unpaid work', 'Gwaith heb dâl'],
    'direct-reparation': ['Direct reparation', 'Gwneud iawn yn uniongyrchol i’r dioddefwr'],
    'indirect-reparation': ['Indirect reparation', 'Gwneud iawn yn anuniongyrchol'],
    'community-reparation': ['Community reparation', 'Gwneud iawn yn y gymuned'],
  }),
}
