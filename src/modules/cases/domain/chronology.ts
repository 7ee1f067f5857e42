import type { Words } from '#kernel/language.ts'

/** What a chronology may be narrowed to. */
export const CHRONOLOGY_KINDS = {
  offences: { en: 'Offences and outcomes', cy: 'Troseddau a chanlyniadau' },
  court: { en: 'Court hearings', cy: 'Gwrandawiadau llys' },
  programmes: { en: 'Programmes and transfers', cy: 'Rhaglenni a throsglwyddiadau' },
  people: { en: 'Who works with the child', cy: 'Pwy sy’n gweithio gyda’r plentyn' },
  home: { en: 'Where the child lives', cy: 'Ble mae’r plentyn yn byw' },
  care: { en: 'Care and protection', cy: 'Gofal ac amddiffyn' },
  education: { en: 'Education, training and employment', cy: 'Addysg, hyfforddiant a chyflogaeth' },
  health: { en: 'Health and learning needs', cy: 'Anghenion iechyd a dysgu' },
} as const satisfies Record<string, Words>

export type ChronologyKind = keyof typeof CHRONOLOGY_KINDS

type Event = {
  readonly kind: ChronologyKind
  readonly words: Words
  /** The page of the child’s record that tells of it: what follows the child’s own path. */
  readonly page: string
}

const event = (kind: ChronologyKind, page: string, en: string, cy: string): Event => ({ kind, page, words: { en, cy } })

/** Everything that has its day in a chronology. */
export const CHRONOLOGY_EVENTS = {
  offence: event('offences', '/offences', 'Offence', 'Trosedd'),
  charged: event('offences', '/offences', 'Charged', 'Cyhuddwyd'),
  outcome: event('offences', '/offences', 'Outcome', 'Canlyniad'),
  hearing: event('court', '/offences', 'Court hearing', 'Gwrandawiad llys'),
  referred: event('programmes', '/programmes', 'Referred', 'Atgyfeiriwyd'),
  'programme-started': event('programmes', '/programmes', 'Programme started', 'Dechreuodd y rhaglen'),
  'programme-ended': event('programmes', '/programmes', 'Programme ended', 'Daeth y rhaglen i ben'),
  'transfer-requested': event('programmes', '/programmes', 'Transfer requested', 'Gofynnwyd am drosglwyddo'),
  'transfer-accepted': event('programmes', '/programmes', 'Transfer accepted', 'Derbyniwyd y trosglwyddiad'),
  'transfer-ended': event('programmes', '/programmes', 'Transfer ended', 'Daeth y trosglwyddiad i ben'),
  allocated: event('people', '/programmes', 'Allocated', 'Dyrannwyd'),
  'allocation-ended': event('people', '/programmes', 'Allocation ended', 'Daeth y dyraniad i ben'),
  'professional-started': event(
    'people',
    '/home',
    'Other professional began',
    'Dechreuodd gweithiwr proffesiynol arall',
  ),
  'professional-ended': event(
    'people',
    '/home',
    'Other professional ended',
    'Gorffennodd gweithiwr proffesiynol arall',
  ),
  moved: event('home', '/home', 'New address', 'Cyfeiriad newydd'),
  'care-started': event('care', '/home', 'Care status began', 'Dechreuodd statws gofal'),
  'care-ended': event('care', '/home', 'Care status ended', 'Daeth statws gofal i ben'),
  'education-started': event('education', '/education', 'Education began', 'Dechreuodd addysg'),
  'education-ended': event('education', '/education', 'Education ended', 'Daeth addysg i ben'),
  'learning-need': event('health', '/education', 'Learning need identified', 'Nodwyd angen dysgu'),
  'health-screened': event('health', '/education', 'Health screened', 'Sgriniwyd iechyd'),
  'health-identified': event('health', '/education', 'Health need identified', 'Nodwyd angen iechyd'),
  'health-referred': event('health', '/education', 'Referred for help with health', 'Atgyfeiriwyd am gymorth iechyd'),
  'health-started': event('health', '/education', 'Help with health began', 'Dechreuodd cymorth iechyd'),
  'health-ended': event('health', '/education', 'Help with health ended', 'Daeth cymorth iechyd i ben'),
} as const satisfies Record<string, Event>

export type ChronologyEvent = keyof typeof CHRONOLOGY_EVENTS

export const CHRONOLOGY_EVENT_NAMES = Object.keys(CHRONOLOGY_EVENTS) as readonly ChronologyEvent[]

export const isChronologyKind = (text: string): text is ChronologyKind => Object.hasOwn(CHRONOLOGY_KINDS, text)

/** The events of a kind; all of them where none is asked for. */
export const eventsOf = (kind: ChronologyKind | null): readonly ChronologyEvent[] =>
  CHRONOLOGY_EVENT_NAMES.filter(name => kind === null || CHRONOLOGY_EVENTS[name].kind === kind)
