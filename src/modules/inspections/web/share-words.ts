import { numberIn, type Phrase, say, type Words } from '#kernel/language.ts'
import type { Result } from '../domain/counted-question.ts'

type Share = { readonly sufficient: number; readonly judged: number; readonly percentage: number }

const SHARE: Phrase<Share> = {
  en: ({ sufficient, judged, percentage }) => `${sufficient} of ${judged} (${numberIn('en', percentage)}%)`,
  cy: ({ sufficient, judged, percentage }) => `${sufficient} o ${judged} (${numberIn('cy', percentage)}%)`,
}
const PERCENTAGE: Phrase<number> = {
  en: percentage => `${numberIn('en', percentage)}%, as printed`,
  cy: percentage => `${numberIn('cy', percentage)}%, fel yr argraffwyd`,
}

/** “1 of 9 (11.1%)”; the percentage alone where no more is printed; null where nothing is known. */
export function shareWords({ sufficient, judged, percentage }: Result): Words | null {
  if (sufficient !== null && judged !== null && judged > 0)
    return say(SHARE, { sufficient, judged, percentage: Math.round((1000 * sufficient) / judged) / 10 })
  return percentage === null ? null : say(PERCENTAGE, percentage)
}
