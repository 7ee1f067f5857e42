import { findCode } from '#kernel/code-list.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Visit } from '#web/visit.ts'
import { financialYearOf } from '../domain/quarter.ts'
import { SPEAKER_NAMES, type Speaker } from '../domain/speakers.ts'
import { VOICE_THEMES } from '../domain/voice-themes.ts'

/** What the address of the page of voices asks for. */
export type VoiceFilter = {
  readonly year: number
  readonly theme: string | null
  readonly who: Speaker | null
}

/** The years that may be asked for: from the first one in which somebody’s words are recorded, the newest first. */
export function yearsOffered(first: LocalDate | null, today: LocalDate): readonly number[] {
  const [from, to] = [financialYearOf(first ?? today), financialYearOf(today)]
  return Array.from({ length: Math.max(1, to - from + 1) }, (_year, at) => to - at)
}

export const voiceFilter = (
  { query, today }: Pick<Visit, 'query' | 'today'>,
  years: readonly number[],
): VoiceFilter => ({
  year: years.find(year => String(year) === query('year')) ?? financialYearOf(today),
  theme: findCode(VOICE_THEMES, query('theme'))?.code ?? null,
  who: SPEAKER_NAMES.find(name => name === query('who')) ?? null,
})

/** The address of the page with something changed. */
export function voicesPath(
  filter: VoiceFilter,
  today: LocalDate,
  change: Partial<VoiceFilter> & { readonly page?: number } = {},
): string {
  const { page = 1, year, theme, who } = { ...filter, ...change }
  const asked = [
    ['year', year === financialYearOf(today) ? '' : String(year)],
    ['theme', theme ?? ''],
    ['who', who ?? ''],
    ['page', page === 1 ? '' : String(page)],
  ].filter(([, value]) => value !== '')
  return `/voice${asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : ''}`
}
