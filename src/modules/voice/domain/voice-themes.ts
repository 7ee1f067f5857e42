import { type CodeList, codes } from '#kernel/code-list.ts'

/** What somebody’s words are about. */
export const VOICE_THEMES: CodeList = {
  id: 'voice-theme',
  source: 'Ours: what children, parents and victims are asked about by services and by inspectors',
  codes: codes({
    listening: ['Being listened to', 'Cael gwrandawiad'],
    workers: ['The people who work with them', 'Y bobl sy’n gweithio gyda nhw'],
    meeting: ['When and where we meet, and getting there', 'Pryd a ble rydym yn cwrdd, a chyrraedd yno'],
    words: ['Letters, messages and the words we use', 'Llythyrau, negeseuon a’r geiriau a ddefnyddiwn'],
    language: ['Welsh and other languages', 'Y Gymraeg ac ieithoedd eraill'],
    plan: ['Having a say in the plan', 'Cael dweud eu dweud am y cynllun'],
    activities: ['What we do together', 'Yr hyn rydym yn ei wneud gyda’n gilydd'],
    learning: ['School, college and work', 'Ysgol, coleg a gwaith'],
    health: ['Health and how they feel', 'Iechyd a sut maen nhw’n teimlo'],
    family: ['Family and home', 'Teulu a chartref'],
    safety: ['Feeling safe', 'Teimlo’n ddiogel'],
    fairness: ['Police, court and being treated fairly', 'Yr heddlu, y llys a chael eu trin yn deg'],
    informed: ['Being told what happens', 'Cael gwybod beth sy’n digwydd'],
    repair: ['Putting things right', 'Rhoi pethau’n iawn'],
    other: ['Something else', 'Rhywbeth arall'],
  }),
}
