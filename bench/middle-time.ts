const RUNS = 5

/** How long work takes, in milliseconds with one decimal: the middle one of five runs. */
export function middleTime(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return oneDecimal(times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN)
}

export const oneDecimal = (value: number): number => Math.round(value * 10) / 10
