/** What came of working on a thing: its answer, or why there is none. */
export type Outcome<Thing, Answer> =
  { readonly thing: Thing; readonly answer: Answer } | { readonly thing: Thing; readonly error: unknown }

/** Works on one thing, so that its failure does not stop work on others. */
export function tried<Thing, Answer>(thing: Thing, work: (thing: Thing) => Answer): Outcome<Thing, Answer> {
  try {
    return { thing, answer: work(thing) }
  } catch (error) {
    return { thing, error }
  }
}

/**
 * Works on each of several things, such as the services of an installation: one that fails does not keep the others
 * waiting. When all have had their turn the first failure is thrown.
 */
export async function eachApart<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = []
  for (const thing of things) await work(thing).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

/**
 * Works on one of several things: the first on which the work succeeds, so that one that fails does not keep the others
 * waiting for ever. Answers whether there was any; where it succeeds on none, the first failure is thrown.
 */
export async function oneApart<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<unknown>,
): Promise<boolean> {
  const failures: unknown[] = []
  for (const thing of things) {
    try {
      await work(thing)
      return true
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return false
}
