import { type CodeList, codes } from '#kernel/code-list.ts'

export const CONTACT_KINDS: CodeList = {
  id: 'contact-kind',
  source: 'Own list',
  codes: codes({
    'home-visit': ['Home visit', 'Ymweliad cartref'],
    office: ['At the office', 'Yn y swyddfa'],
    'school-visit': ['At school or college', 'Yn yr ysgol neu’r coleg'],
    'out-and-about': ['Out and about', 'Allan o’r swyddfa'],
    phone: ['Phone call', 'Galwad ffôn'],
    video: ['Video call', 'Galwad fideo'],
    message: ['Message', 'Neges'],
    group: ['Group session', 'Sesiwn grŵp'],
    reparation: ['Reparation', 'Gwneud iawn'],
    panel: ['Panel meeting', 'Cyfarfod panel'],
    court: ['At court', 'Yn y llys'],
    'custody-visit': ['Visit in custody', 'Ymweliad yn y ddalfa'],
    meeting: ['Meeting of professionals', 'Cyfarfod o weithwyr proffesiynol'],
    attempted: ['Attempt to reach them', 'Ymgais i gysylltu â nhw'],
  }),
}

/** Ways of meeting in which the child is seen, and not only heard of. */
const FACE_TO_FACE: ReadonlySet<string> = new Set([
  'home-visit',
  'office',
  'school-visit',
  'out-and-about',
  'group',
  'reparation',
  'panel',
  'custody-visit',
])

export const isFaceToFace = (kind: string): boolean => FACE_TO_FACE.has(kind)
