import pg from 'pg'
import { expect, inject, test } from 'vitest'
import './provided.ts'

test('the tests run on a real PostgreSQL 18, as an owner that is no superuser, in Unicode', async () => {
  const client = new pg.Client(inject('postgresUrl'))
  await client.connect()
  const { rows } = await client.query(`
    select split_part(current_setting('server_version'), '.', 1) as version,
           (select rolsuper from pg_roles where rolname = current_user) as superuser,
           lower('ŴY') as lower`)
  await client.end()
  expect(rows).toEqual([{ version: '18', superuser: false, lower: 'ŵy' }])
})
