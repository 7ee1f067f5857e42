import { nameKeys } from '#modules/children/domain/name-keys.ts'
import type { Row } from '../../demo/ledger.ts'
import type { Copy } from './copy-text.ts'

const NAMES = ['given_names', 'family_name', 'known_as', 'previous_names'] as const
const known = new Map<string, readonly string[]>()

function keysOf(name: string): readonly string[] {
  const keys = known.get(name) ?? nameKeys(name)
  known.set(name, keys)
  return keys
}

/** What a service’s children are found by, worked out as the program does whenever a name is saved. */
export const nameKeyCopy = (serviceId: string, children: readonly Row[]): Copy => ({
  table: 'child_name_key',
  columns: ['service_id', 'key', 'child_id'],
  lines: children.flatMap(({ id, facts }) => {
    const names = NAMES.map(name => facts[name]).filter(name => typeof name === 'string')
    return [...new Set(names.flatMap(keysOf))].map(key => `${serviceId}\t${key}\t${id}`)
  }),
})
