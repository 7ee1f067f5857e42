import { type CodeList, codes } from '#kernel/code-list.ts'

export const IDENTIFIER_KINDS: CodeList = {
  id: 'identifier-kind',
  source: 'Own list: the identifiers by which partners and earlier systems know a child',
  codes: codes({
    pnc: ['Police National Computer (PNC) identifier', 'Dynodwr Cyfrifiadur Cenedlaethol yr Heddlu (PNC)'],
    nhs: ['NHS number', 'Rhif GIG'],
    'social-care': ['Social care identifier', 'Dynodwr gofal cymdeithasol'],
    uln: ['Unique learner number (ULN)', 'Rhif dysgwr unigryw (ULN)'],
    upn: ['Unique pupil number (UPN)', 'Rhif disgybl unigryw (UPN)'],
    court: ['Court reference', 'Cyfeirnod llys'],
    'previous-system': ['Number in a previous system', 'Rhif mewn system flaenorol'],
    other: ['Other', 'Arall'],
  }),
}
