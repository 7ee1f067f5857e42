import { type CodeList, codes } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'

/** Whose words they are. */
export const SPEAKERS: CodeList = {
  id: 'voice-speaker',
  source: 'Ours: those whose views the national oversight framework of 2025 asks a service to gather',
  codes: codes({
    child: ['Child', 'Plentyn'],
    'parent-or-carer': ['Parent or carer', 'Rhiant neu ofalwr'],
    victim: ['Victim', 'Dioddefwr'],
  }),
}

export const SPEAKER_NAMES = ['child', 'parent-or-carer', 'victim'] as const
export type Speaker = (typeof SPEAKER_NAMES)[number]

/** All who speak of one kind, for figures. */
export const SPEAKERS_TOGETHER: Readonly<Record<Speaker, Words>> = {
  child: { en: 'Children', cy: 'Plant' },
  'parent-or-carer': { en: 'Parents and carers', cy: 'Rhieni a gofalwyr' },
  victim: { en: 'Victims', cy: 'Dioddefwyr' },
}
