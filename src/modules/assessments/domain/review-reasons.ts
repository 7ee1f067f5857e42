import { type CodeList, codes } from '#kernel/code-list.ts'

/** Why something is looked at again. */
export const REVIEW_REASONS: CodeList = {
  id: 'review-reason',
  source: 'Own list',
  codes: codes({
    routine: ['It is due', 'Mae’n bryd'],
    'significant-change': ['Circumstances have changed', 'Mae’r amgylchiadau wedi newid'],
    incident: ['Something happened', 'Digwyddodd rhywbeth'],
    'new-offence': ['A new offence or allegation', 'Trosedd neu honiad newydd'],
    'exploitation-decision': ['A decision about exploitation', 'Penderfyniad ynghylch camfanteisio'],
    move: ['The child moved', 'Symudodd y plentyn'],
    returned: ['Returned by the manager', 'Dychwelwyd gan y rheolwr'],
    other: ['Another reason', 'Rheswm arall'],
  }),
}
