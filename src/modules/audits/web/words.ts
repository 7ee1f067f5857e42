import { type Phrase, same, say, type Words } from '#kernel/language.ts'
import type { RoundNow } from '../data/rounds.ts'

export const AUDITS: Words = { en: 'Audits', cy: 'Archwiliadau achos' }

/** A case as those know it who may not know the child. */
export const caseWords = (number: number): Words => say(CASE_NUMBERED, number)
const CASE_NUMBERED: Phrase<number> = { en: n => `Case ${n}`, cy: n => `Achos ${n}` }

export type RoundState = 'to-draw' | 'going-on' | 'closed'

export const ROUND_STATES: Readonly<Record<RoundState, Words>> = {
  'to-draw': { en: 'Sample to be drawn', cy: 'Sampl i’w thynnu' },
  'going-on': { en: 'Open', cy: 'Agored' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
}

export function roundState({ values }: Pick<RoundNow, 'values'>): RoundState {
  if (values.closed_on !== null) return 'closed'
  return values.drawn_on === null && values.origin === 'here' ? 'to-draw' : 'going-on'
}

/** “3 of 9”. */
export const ofAll = (done: number, all: number): Words => say(OF, { done, all })
const OF: Phrase<{ readonly done: number; readonly all: number }> = {
  en: ({ done, all }) => `${done} of ${all}`,
  cy: ({ done, all }) => `${done} o ${all}`,
}

/** “45%”, of a share of one. */
export const percent = (share: number): Words => same(`${Math.round(share * 100)}%`)

export const STRATUM: Words = { en: 'Kind of work and level', cy: 'Math o waith a lefel' }
