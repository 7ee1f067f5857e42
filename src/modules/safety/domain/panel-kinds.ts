import { type CodeList, codes } from '#kernel/code-list.ts'

/** Meetings of several agencies about one child. */
export const PANEL_KINDS: CodeList = {
  id: 'panel-kind',
  source: 'Working Together; Wales Safeguarding Procedures; Criminal Justice Act 2003 s325 (MAPPA); local practice',
  codes: codes({
    'risk-panel': ['Risk panel', 'Panel risg'],
    'strategy-discussion': ['Strategy discussion', 'Trafodaeth strategaeth'],
    'strategy-meeting': ['Strategy meeting', 'Cyfarfod strategaeth'],
    'protection-conference': ['Child protection conference', 'Cynhadledd amddiffyn plant'],
    mappa: ['MAPPA', 'MAPPA'],
    marac: ['MARAC', 'MARAC'],
    mace: ['Exploitation panel', 'Panel camfanteisio'],
    contextual: ['Contextual safeguarding', 'Diogelu cyd-destunol'],
    review: ['Review', 'Adolygiad'],
    other: ['Other meeting', 'Cyfarfod arall'],
  }),
}
