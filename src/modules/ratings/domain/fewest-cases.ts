/** How many cases fall short on just the questions of a set; the set is a sum of 1, 2 and 4 for its questions. */
export type FailingCases = ReadonlyMap<number, number>

const [A, B, C] = [1, 2, 4] as const

/**
 * The fewest cases that, found sufficient on every question on which they fall short, meet all the needs: one case can
 * serve several questions. `needs` are of one to three questions: how many more of the cases that fall short on each
 * must be found sufficient, and never more than there are.
 */
export function fewestCases([a = 0, b = 0, c = 0]: readonly number[], failing: FailingCases): number {
  // A case that falls short on all three serves as well as any other: such cases go first.
  const onAll = Math.min(countOf(failing, A | B | C), Math.max(a, b, c))
  const rest = (need: number): number => Math.max(0, need - onAll)
  return onAll + fewestOnTwoOrOne([rest(a), rest(b), rest(c)], failing)
}

/** Tries each number of cases that serve both `a` and `b`; the best of the rest then follows. */
function fewestOnTwoOrOne([a, b, c]: readonly [number, number, number], failing: FailingCases): number {
  let fewest = Infinity
  for (let both = Math.min(countOf(failing, A | B), Math.max(a, b)); both >= 0; both--) {
    const [restA, restB] = [Math.max(0, a - both), Math.max(0, b - both)]
    const [withA, withB] = [Math.min(countOf(failing, A | C), restA), Math.min(countOf(failing, B | C), restB)]
    const restC = Math.max(0, c - withA - withB)
    const spare = countOf(failing, C) + countOf(failing, A | C) - withA + countOf(failing, B | C) - withB
    const isEnough = restA - withA <= countOf(failing, A) && restB - withB <= countOf(failing, B) && restC <= spare
    if (isEnough) fewest = Math.min(fewest, both + restA + restB + restC)
  }
  return fewest
}

const countOf = (failing: FailingCases, questions: number): number => failing.get(questions) ?? 0
