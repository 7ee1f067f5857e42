import type { Words } from '#kernel/language.ts'

export type ProblemStatus = 400 | 403 | 404 | 409 | 413 | 429 | 500 | 503

/** Thrown at the edge of a request: answers with the page for that status. Expected refusals are results, not problems. */
export class Problem extends Error {
  readonly status: ProblemStatus
  readonly words: Words | undefined

  constructor(status: ProblemStatus, words?: Words) {
    super(`problem ${status}`)
    this.status = status
    this.words = words
  }
}

/** For what is not there, and alike for what this person may not know to be there. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Problem(404)
  return thing
}
