import type { VNode } from 'preact'
import { CertaintyMark } from '#ui/patterns/certainty-mark.tsx'
import type { Framework } from '../domain/framework.ts'

/** A mark beside what counts towards the overall rating, where how it is made is not confirmed. */
export function doubtOfTotal({ scoreBands }: Framework): VNode | null {
  const certainty = scoreBands.at(-1)?.certainty
  return certainty === 'unconfirmed' ? <CertaintyMark certainty={certainty} /> : null
}
