import { codeLabel } from '#kernel/code-list.ts'
import { isLanguage, type Language, type Words } from '#kernel/language.ts'
import type { DonePart } from '#ui/patterns/said-and-done.tsx'
import type { Answer } from '../data/answers.ts'
import { ANSWER_DECISIONS } from '../domain/answer-decisions.ts'
import { textsIn } from '../domain/texts-in.ts'
import { inOwnLanguage } from './in-own-language.tsx'

export const YOU_SAID: Words = { en: 'You said', cy: 'Dywedoch chi' }
const BECAUSE: Words = { en: 'Because', cy: 'Oherwydd' }

const CONSIDERED: Words = { en: 'We considered', cy: 'Ystyriwyd gennym' }
const YET: Words = { en: 'So far', cy: 'Hyd yma' }
const NOT_CONSIDERED: Words = { en: 'Nobody has considered it yet', cy: 'Nid oes neb wedi ystyried hyn eto' }

/** What became of what was asked for, in parts: what was done, and why not all of it was. */
export function partsOf(answer: Answer, language: Language): readonly DonePart[] {
  if (answer.decision === null) return beingConsidered(answer)
  const { done, why } = textsIn(answer, language)
  const label = codeLabel(ANSWER_DECISIONS, answer.decision)
  return [
    ...(done ? [{ label, text: inOwnLanguage(done) }] : []),
    ...(why ? [{ label: done ? BECAUSE : label, text: inOwnLanguage(why) }] : []),
  ]
}

function beingConsidered({ considered, considered_on, written_in }: Answer): readonly DonePart[] {
  const label = considered_on === null ? YET : CONSIDERED
  const language = isLanguage(written_in) ? written_in : 'en'
  return [{ label, text: considered === null ? NOT_CONSIDERED : inOwnLanguage({ text: considered, language }) }]
}
