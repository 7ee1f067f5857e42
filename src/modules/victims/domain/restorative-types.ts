import { type CodeList, codes } from '#kernel/code-list.ts'

/** What restorative justice may consist of. */
export const RESTORATIVE_TYPES: CodeList = {
  id: 'victim-restorative-type',
  source: 'Ours: direct, indirect, letter, shuttle and reparation, as key performance indicator 10 tells them apart',
  codes: codes({
    'direct-meeting': ['Restorative meeting', 'Cyfarfod adferol'],
    conference: ['Restorative conference', 'Cynhadledd cyfiawnder adferol'],
    letter: ['Letter of apology', 'Llythyr ymddiheuro'],
    shuttle: ['Shuttle mediation', 'Cyfryngu nôl a blaen'],
    'direct-reparation': ['Direct reparation', 'Gwneud iawn yn uniongyrchol i’r dioddefwr'],
    'indirect-reparation': ['Indirect reparation', 'Gwneud iawn yn anuniongyrchol'],
    community: ['Community reparation', 'Gwneud iawn yn y gymuned'],
  }),
}
