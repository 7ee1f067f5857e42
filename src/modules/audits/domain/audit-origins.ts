import { type CodeList, codes } from '#kernel/code-list.ts'

export const AUDIT_ORIGINS: CodeList = {
  id: 'audit-origin',
  source: 'Own list: whether a round is audited here, or its judgements were brought from elsewhere',
  codes: codes({
    here: ['Audited here', 'Archwiliwyd yma'],
    elsewhere: ['Audited elsewhere', 'Archwiliwyd mewn man arall'],
  }),
}
