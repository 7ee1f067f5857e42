import { setImmediate as otherWork } from 'node:timers/promises'

/**
 * Works on things one after the other, and lets whatever else waits for this thread have its turn in between: for what is
 * done in the background while people wait for pages.
 */
export async function mapGivingWay<Thing, Answer>(
  things: readonly Thing[],
  work: (thing: Thing) => Answer,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const thing of things) {
    answers.push(work(thing))
    await otherWork()
  }
  return answers
}
