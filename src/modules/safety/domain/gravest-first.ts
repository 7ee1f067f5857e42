import type { Standing } from './standing-of.ts'

/** Puts those with a very high level first; within that, the order stays. */
export const gravestFirst = <Child extends { readonly standing: Standing }>(
  children: readonly Child[],
): readonly Child[] => children.toSorted((a, b) => weight(b) - weight(a))

const weight = ({ standing }: { readonly standing: Standing }): number =>
  Number(standing.high.some(({ level }) => level === 'very-high'))
