import { count, type Counted, join, same, type Words } from '#kernel/language.ts'

/** How much has happened since someone was told last. */
export type Digest = {
  readonly fresh: number
  readonly late: number
  readonly newlyLate: number
  readonly comeUp: number
}

export const DIGEST_SUBJECT: Words = { en: 'Sightline: signals for you', cy: 'Sightline: arwyddion i chi' }

const NEW: Counted = {
  en: { one: '{n} new signal', other: '{n} new signals' },
  cy: {
    one: '{n} arwydd newydd',
    two: '{n} arwydd newydd',
    few: '{n} arwydd newydd',
    many: '{n} arwydd newydd',
    other: '{n} o arwyddion newydd',
  },
}
const LATE: Counted = {
  en: { one: '{n} signal is late', other: '{n} signals are late' },
  cy: {
    one: '{n} arwydd yn hwyr',
    two: '{n} arwydd yn hwyr',
    few: '{n} arwydd yn hwyr',
    many: '{n} arwydd yn hwyr',
    other: '{n} o arwyddion yn hwyr',
  },
}
const COME_UP: Counted = {
  en: { one: '{n} signal has come up to you', other: '{n} signals have come up to you' },
  cy: {
    one: '{n} arwydd wedi dod i fyny atoch chi',
    two: '{n} arwydd wedi dod i fyny atoch chi',
    few: '{n} arwydd wedi dod i fyny atoch chi',
    many: '{n} arwydd wedi dod i fyny atoch chi',
    other: '{n} o arwyddion wedi dod i fyny atoch chi',
  },
}
const SINCE: Words = { en: 'Since the last message:', cy: 'Ers y neges ddiwethaf:' }
const SEE: Words = { en: 'See them:', cy: 'I’w gweld:' }
const STOP: Words = { en: 'To have no more of these messages:', cy: 'I beidio â chael rhagor o’r negeseuon hyn:' }

/** Whether there is something that the person has not been told: nothing nags twice. */
export const isWorthTelling = ({ fresh, newlyLate, comeUp }: Digest): boolean => fresh + newlyLate + comeUp > 0

type Addresses = { readonly list: string; readonly stop: string }

/** The message: numbers, and where to see them. It knows of no child. */
export function digestText({ fresh, late, comeUp }: Digest, { list, stop }: Addresses): Words {
  const lines = [
    [NEW, fresh],
    [LATE, late],
    [COME_UP, comeUp],
  ] as const
  const said = lines.filter(([, n]) => n > 0).map(([noun, n]) => join([same('•'), count(noun, n)]))
  return join([join([SINCE, ...said], '\n'), join([SEE, same(list)]), join([STOP, same(stop)])], '\n\n')
}
