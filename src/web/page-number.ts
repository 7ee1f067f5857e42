import type { Call } from './visit.ts'

/** Which page of a list the address asks for (`?page=2`); the first where it asks for none or for nonsense. */
export function pageNumber({ query }: Pick<Call, 'query'>): number {
  const page = Number(query('page'))
  return Number.isSafeInteger(page) && page >= 1 && page <= 100_000 ? page : 1
}
