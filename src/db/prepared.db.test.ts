import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, type World } from '#test/world.ts'
import { PREPARED } from './prepared.ts'
import type { Reader } from './work.ts'

const GENERIC_AFTER = 5

/** Who is found, by a query that is prepared where the database is a server. */
const named = async (reader: Reader, given: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ family_name: string }>`${PREPARED}
    select family_name from child where given_names = ${given} order by family_name`.execute(reader)
  return rows.map(({ family_name }) => family_name)
}

const preparedHere = async (reader: Reader): Promise<number> => {
  const { rows } = await sql<{ found: number }>`
    select count(*) as found from pg_prepared_statements where statement like '/* prepared */%'`.execute(reader)
  return rows[0]?.found ?? 0
}

describe('a query that is prepared', () => {
  let db: TestDb
  let [aberwen, glanmorfa]: World[] = []
  beforeAll(async () => {
    db = await freshDatabase()
    ;[aberwen, glanmorfa] = [await openWorld(db), await openWorld(db, 'glanmorfa')]
    await aberwen.child({ given_names: 'Nanw', family_name: 'Ynysgoch' })
    await glanmorfa.child({ given_names: 'Nanw', family_name: 'Morfagoch' })
  })
  afterAll(() => db.close())

  test('finds the same, however often, and of the service alone that asks: also by a plan that is kept', async () => {
    for (let round = 0; round < 2 * GENERIC_AFTER; round += 1) {
      expect(await aberwen?.look(reader => named(reader, 'Nanw'))).toEqual(['Ynysgoch'])
      expect(await glanmorfa?.look(reader => named(reader, 'Nanw'))).toEqual(['Morfagoch'])
      expect(await aberwen?.look(reader => named(reader, 'Cadi'))).toEqual([])
    }
  })

  test('is prepared once for each connection of a server', async () => {
    const twice = await aberwen?.look(async reader => {
      for (let round = 0; round < 2; round += 1) await named(reader, 'Nanw')
      return preparedHere(reader)
    })
    expect(twice).toBe(inject('engine') === 'postgres' ? 1 : 0)
  })

  test('goes on after a statement that failed', async () => {
    await expect(aberwen?.look(reader => sql`select no_such_thing`.execute(reader))).rejects.toThrow()
    expect(await aberwen?.look(reader => named(reader, 'Nanw'))).toEqual(['Ynysgoch'])
  })
})
