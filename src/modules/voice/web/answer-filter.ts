import { findCode } from '#kernel/code-list.ts'
import type { Visit } from '#web/visit.ts'
import type { Answer } from '../data/answers.ts'
import { BEARINGS } from '../domain/bearings.ts'
import { VOICE_THEMES } from '../domain/voice-themes.ts'

/** What the address of the list of answers asks for. */
export type AnswerFilter = { readonly theme: string | null; readonly bears: string | null }

export const answerFilter = ({ query }: Pick<Visit, 'query'>): AnswerFilter => ({
  theme: findCode(VOICE_THEMES, query('theme'))?.code ?? null,
  bears: findCode(BEARINGS, query('bears'))?.code ?? null,
})

/** The address of the list with something changed. */
export function answersPath(filter: AnswerFilter, change: Partial<AnswerFilter> = {}): string {
  const asked = Object.entries({ ...filter, ...change }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  )
  return `/voice/answers${asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : ''}`
}

/** Those that the filter lets through. */
export const answersLetThrough = (all: readonly Answer[], { theme, bears }: AnswerFilter): readonly Answer[] =>
  all.filter(
    ({ themes, bears_on }) =>
      (theme === null || themes.includes(theme)) && (bears === null || bears_on.includes(bears)),
  )
