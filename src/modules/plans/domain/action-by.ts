import { type CodeList, codes } from '#kernel/code-list.ts'

/** Who does an action of a plan. */
export const ACTION_BY: CodeList = {
  id: 'action-by',
  source: 'Own list',
  codes: codes({
    child: ['Child', 'Plentyn'],
    'parent-or-carer': ['Parent or carer', 'Rhiant neu ofalwr'],
    'case-manager': ['Case manager', 'Rheolwr achos'],
    service: ['Someone else in the service', 'Rhywun arall yn y gwasanaeth'],
    partner: ['A partner', 'Partner'],
  }),
}
