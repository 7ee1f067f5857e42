import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Chance } from './draw-samples.ts'

/** Streams of chance that depend on nothing but the seed, and not on each other. */
export function streamsOfChance(seed: number): () => Chance {
  const generator = xoroshiro128plus(seed)
  return () => {
    generator.jump()
    const own = generator.clone()
    return () => (own.next() >>> 0) / 2 ** 32
  }
}
