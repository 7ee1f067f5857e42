import { describe, expect, test } from 'vitest'
import { CASE_RECORDS } from '#modules/cases/domain/records.ts'
import { cell, copiesOf } from './copy-text.ts'

describe('a cell for PostgreSQL to copy', () => {
  test.for([
    [null, '\\N'],
    [undefined, '\\N'],
    ['Siân', 'Siân'],
    ['a\tb\nc\\d', 'a\\tb\\nc\\\\d'],
    [true, 't'],
    [12.5, '12.5'],
    [['autism', 'hearing'], '{autism,hearing}'],
    [[], '{}'],
  ] as const)('%j is %s', ([value, written]) => {
    expect(cell(value)).toBe(written)
  })
})

test('what a record refers to several times over goes into the table of links', () => {
  const hearing = CASE_RECORDS.find(({ name }) => name === 'hearing')
  if (!hearing) throw new Error('Hearings are expected')
  const rows = [{ id: 'h1', facts: { offence_ids: ['o1', 'o2'], court_type: 'youth-court' } }]
  const [records, links] = copiesOf({ id: 'service-001', number: 0 }, hearing, rows)
  expect(records?.columns).not.toContain('offence_ids')
  expect(links).toMatchObject({ table: 'hearing_offence', columns: ['service_id', 'id', 'hearing_id', 'offence_id'] })
  expect(links?.lines.map(line => line.split('\t').slice(2))).toEqual([
    ['h1', 'o1'],
    ['h1', 'o2'],
  ])
})
