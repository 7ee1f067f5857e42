import { type CodeList, codes } from '#kernel/code-list.ts'

/** How the victim and the child know each other. */
export const VICTIM_RELATIONSHIPS: CodeList = {
  id: 'victim-relationship',
  source: 'Ours: what matters for where and how they may meet',
  codes: codes({
    stranger: ['Did not know each other', 'Ddim yn adnabod ei gilydd'],
    family: ['Family', 'Teulu'],
    'same-home': ['Live in the same home', 'Byw yn yr un cartref'],
    partner: ['Partner or former partner', 'Partner neu gyn-bartner'],
    'same-school': ['At the same school or college', 'Yn yr un ysgol neu goleg'],
    friend: ['Friend or acquaintance', 'Ffrind neu gydnabod'],
    neighbour: ['Neighbour', 'Cymydog'],
    staff: ['At work when it happened', 'Wrth ei waith pan ddigwyddodd'],
    online: ['Met online', 'Cwrdd ar-lein'],
    other: ['Other', 'Arall'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}
