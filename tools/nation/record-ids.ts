import type { NameNext } from '../../demo/ledger.ts'

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0')

/**
 * Identifiers in the form of version 7, the same at each load: they rise with the order of writing, as real ones do, and
 * tell service, kind and number apart.
 */
export function recordIds(service: number): NameNext {
  const kinds = new Map<string, string>()
  return (entity, number) => {
    const kind = kinds.get(entity.name) ?? hex(kinds.size, 3)
    kinds.set(entity.name, kind)
    return idOf(service, kind, number)
  }
}

/** The identifier of something that is no record kind of its own, such as a link. */
export const idOf = (service: number, kind: string, number: number): string =>
  `0190${hex(Math.floor(number / 65_536), 4)}-${hex(number % 65_536, 4)}-7${kind}-8${hex(service, 3)}-${hex(number, 12)}`
