import { type CodeList, codes } from '#kernel/code-list.ts'

/** On what occasion somebody said something. */
export const VOICE_SOURCES: CodeList = {
  id: 'voice-source',
  source: 'Ours: the means by which services in England and Wales say that they hear children, parents and victims',
  codes: codes({
    contact: ['Contact or visit', 'Cyswllt neu ymweliad'],
    'self-assessment': ['Self-assessment', 'Hunanasesiad'],
    assessment: ['Assessment', 'Asesiad'],
    plan: ['Plan', 'Cynllun'],
    review: ['Review', 'Adolygiad'],
    exit: ['Talk at the end', 'Sgwrs ar y diwedd'],
    survey: ['Survey', 'Arolwg'],
    panel: ['Panel or meeting', 'Panel neu gyfarfod'],
    group: ['Group or forum', 'Grŵp neu fforwm'],
    complaint: ['Complaint', 'Cwyn'],
    compliment: ['Compliment', 'Canmoliaeth'],
    other: ['Something else', 'Rhywbeth arall'],
  }),
}
