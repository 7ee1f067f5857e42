import { type CodeList, codes } from '#kernel/code-list.ts'

export const ALERT_KINDS: CodeList = {
  id: 'alert-kind',
  source:
    'Own list, after the alerts on safeguarding and public protection in the joint inspection of Cardiff published in July 2020',
  codes: codes({
    'child-safety': ['Safety of a child', 'Diogelwch plentyn'],
    'public-protection': ['Public protection', 'Diogelu’r cyhoedd'],
    organisational: ['The organisation', 'Y sefydliad'],
  }),
}
