import type { TestProject } from 'vitest/node'
import { migrate } from '#db/migrate.ts'
import { openDb } from '#db/open.ts'
import { setUpDemo } from '../src/app/demo.ts'
import { catchUp } from './catch-up.ts'
import { createDatabase } from './postgres-template.ts'
import './provided.ts'

const TEMPLATE = 'sightline_demo_template'

/** Sets up the demonstration once for a run of the journeys, in a database that each of them copies. */
export default async function prepareDemo(project: TestProject): Promise<void> {
  const url = await createDatabase(project.getProvidedContext().postgresUrl, TEMPLATE)
  const db = await openDb(url)
  await migrate(db)
  await setUpDemo(db, new Date(), () => undefined)
  await catchUp(db, new Date())
  await db.close()
  project.provide('demoTemplate', TEMPLATE)
}
