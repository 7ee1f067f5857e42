import { z } from 'zod'

/** How many checks and tests went which way. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 }

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The last line of a run, which people and machines read. */
export const inOneLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** The part of Vitest's JSON report that is counted. */
export const Report = z.object({
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/** Counts every test. A file that broke outside its tests counts as one failure, and so does a run that broke outside its files. */
export function tallyOf({ success, testResults }: z.infer<typeof Report>): Tally {
  const tally = testResults.map(ofFile).reduce(add, NOTHING)
  return !success && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

function ofFile({ status, assertionResults }: z.infer<typeof Report>['testResults'][number]): Tally {
  const count = (...ways: string[]) => assertionResults.filter(test => ways.includes(test.status)).length
  const failed = count('failed')
  const passed = count('passed')
  const skipped = assertionResults.length - failed - passed
  return { passed, failed: failed === 0 && status === 'failed' ? 1 : failed, skipped }
}
