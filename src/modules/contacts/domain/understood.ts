import { type CodeList, codes } from '#kernel/code-list.ts'

export const UNDERSTOOD: CodeList = {
  id: 'understood',
  source: 'Own list',
  codes: codes({
    'checked-understood': ['Checked: the child understood', 'Gwiriwyd: roedd y plentyn yn deall'],
    'checked-not-understood': ['Checked: the child did not understand', 'Gwiriwyd: nid oedd y plentyn yn deall'],
    'not-checked': ['Not checked', 'Heb ei wirio'],
  }),
}
