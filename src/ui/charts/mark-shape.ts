import { symbol, symbolCircle, symbolDiamond, symbolSquare, type SymbolType } from 'd3-shape'

/** A shape for each kind of mark, with the part of a square of its width that it covers: none outweighs the others. */
const SHAPES: readonly (readonly [type: SymbolType, part: number])[] = [
  [symbolCircle, 0.72],
  [symbolDiamond, 0.62],
  [symbolSquare, 0.64],
]

/** The outline of a mark around its middle, by its kind. */
export function markShape(kind: number, size: number): string {
  const [type, part] = SHAPES[kind] ?? [symbolCircle, 0.72]
  return symbol(type, part * size ** 2)() ?? ''
}
