import { type CodeList, codes } from '#kernel/code-list.ts'

export const AUDIT_PARTS: CodeList = {
  id: 'audit-part',
  source: 'Own list: a second auditor judges a share of the cases without seeing the first one’s judgements',
  codes: codes({ first: ['First auditor', 'Archwilydd cyntaf'], second: ['Second auditor', 'Ail archwilydd'] }),
}
