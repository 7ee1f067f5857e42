import { describe, expect, test } from 'vitest'
import { columnsOf } from '#bundle/format.ts'
import type { Entity } from '#kernel/entity.ts'
import { localDate } from '#kernel/local-date.ts'
import { readRecord } from '#kernel/read-value.ts'
import { DEMO_RECORDS, type DemoBundle, demoBundles } from './demo-bundles.ts'
import { cellsOf, demoFiles } from './write-demo-bundle.ts'

const today = localDate('2026-11-23')
const bundles = demoBundles(today)
const byName = bundles.map(bundle => ({ ...bundle, name: bundle.service.id }))

const texts = (entity: Entity, row: Parameters<typeof cellsOf>[1]) => {
  const cells = cellsOf(entity, row)
  return Object.fromEntries(columnsOf(entity).map((column, at) => [column, cells[at]]))
}

const readings = (bundle: DemoBundle, on = bundle.today) =>
  DEMO_RECORDS.flatMap(entity =>
    bundle.rows(entity).map(row => ({ entity: entity.name, row, reading: readRecord(entity, texts(entity, row), on) })),
  )

describe.for(byName)('$name', bundle => {
  test('has no record that the import would refuse', () => {
    const wrong = readings(bundle).filter(({ reading }) => Object.keys(reading.errors).length > 0)
    expect(
      wrong.map(({ entity, row, reading }) => ({ entity, id: row.id, errors: reading.errors, facts: row.facts })),
    ).toEqual([])
  })

  test('refers only to its own records, and never from one child to another', () => {
    const about = new Map<string, unknown>()
    for (const entity of DEMO_RECORDS) {
      for (const { id, facts } of bundle.rows(entity))
        about.set(`${entity.name} ${id}`, entity.name === 'child' ? id : facts['child_id'])
    }
    const astray = DEMO_RECORDS.flatMap(entity =>
      Object.entries(entity.fields).flatMap(([name, field]) => {
        if (field.kind !== 'reference' && field.kind !== 'references') return []
        return bundle.rows(entity).flatMap(({ id, facts }) =>
          [facts[name] ?? []]
            .flat()
            .filter(to => {
              const target = `${field.to} ${String(to)}`
              const whose = about.get(target)
              const child = facts['child_id']
              return !about.has(target) || (whose !== undefined && child !== undefined && whose !== child)
            })
            .map(to => `${entity.name} ${id} to ${String(to)}`),
        )
      }),
    )
    expect(astray).toEqual([])
  })

  test('is the same to the byte for the same day', () => {
    const again = demoBundles(today).find(({ service }) => service.id === bundle.service.id)
    expect(again && demoFiles(again)).toEqual(demoFiles(bundle))
  })
})

test('only the service that failed sends codes that no list knows', () => {
  const unknown = bundles.map(
    bundle => readings(bundle).filter(({ reading }) => Object.keys(reading.unknownCodes).length > 0).length,
  )
  expect(unknown[0]).toBeGreaterThan(0)
  expect(unknown[1]).toBe(0)
})

/** Nobody in the service that failed has ever raised the defence that the law gives to exploited children. */
const NEVER_RAISED = ['slavery_defence']

/** What was never said twice to the service that is well. */
const NEVER_AGAIN = ['repeated_finding', 'repeated_recommendation']

test.for(['2024-02-29', '2026-01-01', '2026-11-23', '2027-06-30', '2030-12-31'])(
  'on %s there are records of every kind, and all are sound',
  day => {
    const onThatDay = demoBundles(localDate(day))
    expect(
      onThatDay.map(({ rows }) => DEMO_RECORDS.filter(entity => rows(entity).length === 0).map(({ name }) => name)),
    ).toEqual([NEVER_RAISED, NEVER_AGAIN])
    const wrong = onThatDay
      .flatMap(bundle => readings(bundle))
      .filter(({ reading }) => Object.keys(reading.errors).length > 0)
    expect(wrong).toEqual([])
  },
)
