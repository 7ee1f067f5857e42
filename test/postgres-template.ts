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

/** Makes an empty database on the server, and answers its URL. */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client(serverUrl)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(serverUrl)
  url.pathname = name
  return url.href
}

async function migrateTemplate(url: string): Promise<void> {
  const db = await openDb(await createDatabase(url, TEMPLATE))
  await migrate(db)
  await db.close()
}
