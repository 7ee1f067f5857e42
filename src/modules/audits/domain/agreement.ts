import type { CertainDated } from '#kernel/certainty.ts'
import { DEVIATIONS_95 } from '#kernel/confidence.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'

/** Fewer pairs than this say nothing about how two people judge, and the large-sample errors do not hold. */
export const FEWEST_PAIRS: CertainDated<number> = [
  { from: localDate('2000-01-01'), value: 10, source: 'Ours', certainty: 'unconfirmed' },
]

/** A figure with the interval in which it lies with 95 per cent confidence; null where it can’t be computed. */
export type Estimate = { readonly value: number; readonly from: number; readonly to: number } | null

export type Agreement = {
  /** Pairs of judgements in which both said that the question applies. */
  readonly pairs: number
  readonly agreed: number
  /** Pairs in which one or both said that it does not apply: left out of the figures. */
  readonly notBoth: number
  /** Of those, how many in which only one said so: as much a difference as any. */
  readonly differOnApplying: number
  readonly kappa: Estimate
  readonly ac1: Estimate
}

export type Pair = readonly [first: Answer, second: Answer]

/**
 * How far two auditors agree on a question. Where either says that it does not apply there is nothing to compare, so
 * such pairs are counted apart.
 */
export function agreement(pairs: readonly Pair[]): Agreement {
  const both = pairs.filter(pair => !pair.includes('na'))
  const apart = pairs.filter(pair => pair.includes('na'))
  const counts = ['yes', 'no'].map(row =>
    ['yes', 'no'].map(column => both.filter(([a, b]) => a === row && b === column).length),
  )
  return {
    pairs: both.length,
    agreed: both.filter(([a, b]) => a === b).length,
    notBoth: apart.length,
    differOnApplying: apart.filter(([a, b]) => a !== b).length,
    kappa: cohensKappa(counts),
    ac1: gwetsAc1(counts),
  }
}

/** How often one said what in rows and the other in columns, by category. */
export type Table = readonly (readonly number[])[]

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0

function sharesOf(counts: Table) {
  const n = sum(counts.map(sum))
  const p = counts.map(row => row.map(count => count / n))
  const rows = p.map(sum)
  const columns = p.map((_, k) => sum(p.map(row => at(row, k))))
  const agreed = sum(p.map((row, k) => at(row, k)))
  return { n, p, rows, columns, agreed }
}

/**
 * Cohen’s kappa (1960) with the large-sample variance of Fleiss, Cohen and Everitt (1969), “Large sample standard
 * errors of kappa and weighted kappa”, Psychological Bulletin 72, 323–327. Null where both always said the same one thing.
 */
export function cohensKappa(counts: Table): Estimate {
  const { n, p, rows, columns, agreed } = sharesOf(counts)
  const byChance = sum(rows.map((row, k) => row * at(columns, k)))
  if (n === 0 || byChance >= 1) return null
  const kappa = (agreed - byChance) / (1 - byChance)
  const onDiagonal = sum(p.map((row, k) => at(row, k) * (1 - (at(rows, k) + at(columns, k)) * (1 - kappa)) ** 2))
  const beside = sum(
    p.map((row, i) => sum(row.map((share, j) => (i === j ? 0 : share * (at(columns, i) + at(rows, j)) ** 2)))),
  )
  const variance =
    (onDiagonal + (1 - kappa) ** 2 * beside - (kappa - byChance * (1 - kappa)) ** 2) / (n * (1 - byChance) ** 2)
  return interval(kappa, variance)
}

/**
 * Gwet’s AC1 with its variance over cases: Gwet (2008), “Computing inter-rater reliability and its variance in the
 * presence of high agreement”, British Journal of Mathematical and Statistical Psychology 61, 29–48. Unlike kappa it
 * does not fall where nearly all cases are judged alike.
 */
export function gwetsAc1(counts: Table): Estimate {
  const { n, p, rows, columns, agreed } = sharesOf(counts)
  if (n === 0) return null
  const q = counts.length
  const mean = rows.map((row, k) => (row + at(columns, k)) / 2)
  const byChance = sum(mean.map(share => share * (1 - share))) / (q - 1)
  const ac1 = (agreed - byChance) / (1 - byChance)
  const onDiagonal = sum(p.map((row, k) => at(row, k) * (1 - at(mean, k)))) / (q - 1)
  const everywhere =
    sum(p.map((row, k) => sum(row.map((share, l) => share * (1 - (at(mean, k) + at(mean, l)) / 2) ** 2)))) /
    (q - 1) ** 2
  const variance =
    (agreed * (1 - agreed) -
      4 * (1 - ac1) * (onDiagonal - agreed * byChance) +
      4 * (1 - ac1) ** 2 * (everywhere - byChance ** 2)) /
    (n * (1 - byChance) ** 2)
  return interval(ac1, variance)
}

function interval(value: number, variance: number): Estimate {
  const half = DEVIATIONS_95 * Math.sqrt(Math.max(0, variance))
  return { value, from: Math.max(-1, value - half), to: Math.min(1, value + half) }
}
