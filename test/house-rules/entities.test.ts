import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '#app/modules.ts'
import type { Entity, Field } from '#kernel/entity.ts'
import { localDate } from '#kernel/local-date.ts'
import { readRecord } from '#kernel/read-value.ts'

const ENTITIES: readonly Entity[] = CATALOGUE.entities
const named = ENTITIES.map(entity => [entity.name, entity] as const)
const today = localDate('2026-11-22')

const targetOf = (field: Field): string | null =>
  field.kind === 'reference' || field.kind === 'references' ? field.to : null

const lists = [
  ...new Set(
    ENTITIES.flatMap(({ fields }) => Object.values(fields)).flatMap(field => ('list' in field ? [field.list] : [])),
  ),
]

describe.for(named)('the record kind %s', ([name, entity]) => {
  test('is given an example that it would itself accept, of codes that it knows', () => {
    const examples = Object.fromEntries(Object.entries(entity.fields).map(([field, { example }]) => [field, example]))
    const { errors, unknownCodes, noDates } = readRecord(entity, examples, today)
    expect({ errors, unknownCodes, noDates }).toEqual({ errors: {}, unknownCodes: {}, noDates: [] })
  })

  test('refers only to kinds that are imported before it', () => {
    const before = ENTITIES.slice(0, ENTITIES.indexOf(entity)).map(earlier => earlier.name)
    const targets = Object.values(entity.fields).map(targetOf)
    expect(targets.filter(target => target !== null && !before.includes(target))).toEqual([])
  })

  test('says by which field it is about a child, unless it is the child or about staff', () => {
    const aboutChild = Object.entries(entity.fields).find(([, field]) => targetOf(field) === 'child')?.[0]
    expect(entity.child).toBe(aboutChild)
  })

  test('names its fields as columns are named, days by “on”', () => {
    const fields = Object.entries(entity.fields)
    expect(fields.filter(([field]) => !/^[a-z][a-z0-9_]*$/.test(field)).map(([field]) => field)).toEqual([])
    const misnamed = fields.filter(([field, { kind }]) => kind === 'date' && !/(_on|^date_of_birth)$/.test(field))
    expect(misnamed.map(([field]) => field)).toEqual([])
    expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(entity.file).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('has a form of its name for every number in Welsh', () => {
    expect(Object.values(entity.counted.cy).every(form => form.includes('{n}') || form.startsWith('dim '))).toBe(true)
  })
})

test('no two record kinds share a name or a file', () => {
  expect(new Set(ENTITIES.map(({ name }) => name)).size).toBe(ENTITIES.length)
  expect(new Set(ENTITIES.map(({ file }) => file)).size).toBe(ENTITIES.length)
})

describe('a list of codes', () => {
  test('has an identifier of its own', () => {
    expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length)
  })

  test.for(lists.map(list => [list.id, list] as const))('%s has each code once, and its source', ([, list]) => {
    const codes = list.codes.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter(code => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([])
    expect(list.source).not.toBe('')
  })
})
