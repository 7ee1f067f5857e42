import { type CodeList, codes } from '#kernel/code-list.ts'

/** With which form a child was assessed, here or elsewhere. */
export const ASSESSMENT_FORMS: CodeList = {
  id: 'assessment-form',
  source: 'Own list: the two forms of this program, the two national tools, and any other',
  codes: codes({
    prevention: ['Prevention and diversion', 'Atal a dargyfeirio'],
    court: ['Court', 'Llys'],
    'asset-plus': ['AssetPlus', 'AssetPlus'],
    pdat: ['Prevention and Diversion Assessment Tool', 'Offeryn Asesu Atal a Dargyfeirio'],
    other: ['Another form', 'Ffurflen arall'],
  }),
}
