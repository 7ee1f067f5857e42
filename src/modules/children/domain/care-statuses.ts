import { type CodeList, codes } from '#kernel/code-list.ts'

export const CARE_STATUSES: CodeList = {
  id: 'care-status',
  source:
    'Key performance indicator 7 (YJB calculation code, August 2026): looked after, child protection, child in need or care and support, early help',
  codes: codes({
    'looked-after': ['Looked after child', 'Plentyn sy’n derbyn gofal'],
    'child-protection-plan': ['Child protection plan (England)', 'Cynllun amddiffyn plant (Lloegr)'],
    'child-protection-register': ['On the Child Protection Register (Wales)', 'Ar y Gofrestr Amddiffyn Plant (Cymru)'],
    'child-in-need': ['Child in need (England)', 'Plentyn mewn angen (Lloegr)'],
    'care-and-support': ['Care and support plan (Wales)', 'Cynllun gofal a chymorth (Cymru)'],
    'early-help': ['Early help', 'Cymorth cynnar'],
    'care-leaver': ['Care leaver', 'Person sy’n gadael gofal'],
  }),
}
