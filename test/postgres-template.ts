import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#db/migrate.ts'
import { openDb } from '#db/open.ts'
import { startPostgres } from './postgres-server.ts'
import './provided.ts'

const TEMPLATE = 'sightline_template'

/** Starts PostgreSQL for a run of the tests and migrates one database there, which test files copy. */
export default async function preparePostgres({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  try {
    await migrateTemplate(server.url)
  } catch (error) {
    await server.stop()
    throw error
  }
  provide('postgresUrl', server.url)
  provide('postgresTemplate', TEMPLATE)
  return server.stop
}

async function migrateTemplate(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(`create database ${TEMPLATE}`)
  await client.end()

  const template = new URL(url)
  template.pathname = TEMPLATE
  const db = await openDb(template.href)
  await migrate(db)
  await db.close()
}
