import type { Raised } from './rule.ts'

/** Two multipliers of the FNV kind, so that two different texts give one mark only by a rare chance. */
const [FIRST, SECOND] = [0x01000193, 0x85ebca6b]

/**
 * A short mark of the facts behind a signal: the same as long as they stay the same. It is made of words and days and
 * no id, so that it means the same in another system to which the records are taken.
 */
export function factsMark({ evidence }: Pick<Raised, 'evidence'>): string {
  const text = evidence
    .map(({ what, on }) => `${on ?? ''} ${what.en}`)
    .toSorted()
    .join('\n')
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), FIRST)
    b = Math.imul(b ^ text.charCodeAt(at), SECOND)
  }
  return [a, b].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
