/** Chance that falls the same way each time for the same seed. */
export type Dice = {
  /** At least 0, less than 1. */
  readonly next: () => number
  /** Both ends included. */
  readonly whole: (from: number, to: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <Item>(list: readonly Item[]) => Item
  readonly weighted: <Code extends string>(weights: Weights<Code>) => Code
  readonly shuffled: <Item>(list: readonly Item[]) => readonly Item[]
  /** Other dice, whose falls do not depend on how often these were thrown. */
  readonly fork: (name: string | number) => Dice
}

export type Weights<Code extends string = string> = Readonly<Record<Code, number>>

export const seeded = (seed: string): Dice => diceFrom(smallFastCounter(seed), seed)

function diceFrom(next: () => number, seed: string): Dice {
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[Math.floor(next() * list.length)]
    if (item === undefined) throw new RangeError('Nothing to pick from')
    return item
  }
  const shuffled = <Item>(list: readonly Item[]): readonly Item[] =>
    list
      .map(item => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)
  return {
    next,
    whole,
    chance: share => next() < share,
    pick,
    weighted: weights => codeAt(weights, next()),
    shuffled,
    fork: name => seeded(`${seed}/${name}`),
  }
}

/** Deals as many codes as asked, as near to their weights as whole numbers allow, in mixed order. */
export function deal<Code extends string>(dice: Dice, weights: Weights<Code>, count: number): readonly Code[] {
  const { steps, total } = scaleOf(weights)
  const shares = steps.map(({ code, weight }) => ({ code, exact: (weight / total) * count }))
  const whole = shares.map(({ exact }) => Math.floor(exact))
  const left = count - whole.reduce((sum, dealt) => sum + dealt, 0)
  const nearest = shares
    .map(({ exact }, at) => ({ at, rest: exact % 1 }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of nearest.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1
  return dice.shuffled(shares.flatMap(({ code }, at) => Array.from({ length: whole[at] ?? 0 }, () => code)))
}

type Scale<Code extends string> = {
  readonly steps: readonly { readonly code: Code; readonly weight: number; readonly upTo: number }[]
  readonly total: number
}

const scales = new WeakMap<object, Scale<string>>()

function scaleOf<Code extends string>(weights: Weights<Code>): Scale<Code> {
  const known = scales.get(weights)
  if (known) return known as Scale<Code>
  let total = 0
  const steps = Object.entries<number>(weights).map(([code, weight]) => ({
    code: code as Code,
    weight,
    upTo: (total += weight),
  }))
  const scale = { steps, total }
  scales.set(weights, scale)
  return scale
}

function codeAt<Code extends string>(weights: Weights<Code>, at: number): Code {
  const { steps, total } = scaleOf(weights)
  const found = steps.find(({ upTo }) => at * total < upTo) ?? steps.at(-1)
  if (!found) throw new RangeError('Nothing to choose from')
  return found.code
}

/** Chris Doty-Humphrey’s sfc32, from PractRand: fast, and good far beyond what invented records need. */
function smallFastCounter(seed: string): () => number {
  let [a, b, c, counter] = [hashOf(seed, 0x9e3779b9), hashOf(seed, 0x243f6a88), hashOf(seed, 0xb7e15162), 1]
  const step = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let warming = 0; warming < 12; warming += 1) step()
  return () => step() / 4_294_967_296
}

/** FNV-1a, begun at the given number. */
function hashOf(text: string, start: number): number {
  let hash = start
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  return hash | 0
}
