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
