import { defineConfig } from 'vitest/config'

const DATABASE_TESTS = '**/*.db.test.{ts,tsx}'
const EVERYWHERE = ['{src,test,tools,bench,demo}/**/*.test.{ts,tsx}']
const JOURNEYS = ['test/journeys/**/*.test.{ts,tsx}', 'test/check-accessibility.test.ts']
const SERVER = 'test/postgres-server.test.ts'
const PATIENCE = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: EVERYWHERE,
          exclude: ['**/node_modules/**', DATABASE_TESTS, SERVER, ...JOURNEYS],
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'database on PGlite',
          include: [DATABASE_TESTS],
          globalSetup: 'test/pglite-snapshot.ts',
          provide: { engine: 'pglite' },
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'database on PostgreSQL',
          include: [DATABASE_TESTS, SERVER],
          globalSetup: 'test/postgres-template.ts',
          provide: { engine: 'postgres' },
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: JOURNEYS,
          globalSetup: [
            'test/chromium.ts',
            'test/pglite-snapshot.ts',
            'test/postgres-template.ts',
            'test/demo-template.ts',
          ],
          provide: { engine: 'pglite' },
          sequence: { groupOrder: 1 },
          ...PATIENCE,
        },
      },
    ],
  },
})
