import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Figures, figuresToShow, type Sum } from './figures-to-show.ts'
import { everyPaper } from '#test/every-paper.ts'
import { rangesFrom } from '#test/suppression-attack.ts'

const BELOW = 5

const paper = (values: Readonly<Record<string, number>>): Figures => new Map(Object.entries(values))
const row = (total: string, ...parts: string[]): Sum => ({ total, parts })
const hiddenIn = (figures: Figures, sums: readonly Sum[], unsaid: readonly string[] = []) => {
  const shown = figuresToShow({ figures, sums, below: BELOW, unsaid: new Set(unsaid) })
  return [...figures.keys()].filter(name => !shown.has(name))
}

describe('what is kept back', () => {
  const LEVELS = row('all', 'low', 'medium', 'high', 'very-high')
  test.for([
    ['nothing where nothing is small', { all: 30, low: 10, medium: 8, high: 7, 'very-high': 5 }, []],
    ['nought is no small number', { all: 30, low: 15, medium: 8, high: 7, 'very-high': 0 }, []],
    [
      'a small number and the least other number, so that it can’t be taken off the total',
      { all: 28, low: 10, medium: 8, high: 7, 'very-high': 3 },
      ['high', 'very-high'],
    ],
    [
      'two small numbers, if together they leave open what each is',
      { all: 23, low: 10, medium: 8, high: 2, 'very-high': 3 },
      ['high', 'very-high'],
    ],
    [
      'more than two small numbers that are nearly nothing together',
      { all: 20, low: 10, medium: 8, high: 1, 'very-high': 1 },
      ['medium', 'high', 'very-high'],
    ],
    [
      'a small total with all that makes it up',
      { all: 3, low: 0, medium: 3, high: 0, 'very-high': 0 },
      ['all', 'medium'],
    ],
  ] as const)('%s', ([, values, hidden]) => {
    expect(hiddenIn(paper(values), [LEVELS])).toEqual(hidden)
  })

  test('a small number in a table of two ways takes a rectangle with it', () => {
    const figures = paper({
      a1: 2,
      a2: 9,
      a3: 20,
      a: 31,
      b1: 8,
      b2: 7,
      b3: 30,
      b: 45,
      c1: 40,
      c2: 50,
      c3: 60,
      c: 150,
      n1: 50,
      n2: 66,
      n3: 110,
      n: 226,
    })
    const sums = [
      row('a', 'a1', 'a2', 'a3'),
      row('b', 'b1', 'b2', 'b3'),
      row('c', 'c1', 'c2', 'c3'),
      row('n', 'n1', 'n2', 'n3'),
      row('n1', 'a1', 'b1', 'c1'),
      row('n2', 'a2', 'b2', 'c2'),
      row('n3', 'a3', 'b3', 'c3'),
      row('n', 'a', 'b', 'c'),
    ]
    expect(hiddenIn(figures, sums)).toEqual(['a1', 'a2', 'b1', 'b2'])
  })

  test('how many of all takes with it how many not, which no page says', () => {
    expect(hiddenIn(paper({ all: 40, late: 38, others: 2 }), [row('all', 'late', 'others')], ['others'])).toEqual([
      'late',
      'others',
    ])
  })

  test('a figure of another page, if both pages have one total', () => {
    const figures = paper({ all: 50, high: 48, rest: 2, late: 30, timely: 20 })
    const sums = [row('all', 'high', 'rest'), row('all', 'late', 'timely')]
    expect(hiddenIn(figures, sums)).toEqual(['high', 'rest'])
  })
})

const count = fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, { weight: 2, arbitrary: fc.nat(60) })
const grid = (rows: number, columns: number, cell = count) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })

type Asked = { readonly figures: Figures; readonly sums: readonly Sum[] }

/** A table with the totals of its rows, of its columns, and of all. */
function withMargins(cells: readonly (readonly number[])[]): Asked {
  const figures = new Map<string, number>()
  const columns = cells[0]?.map((_cell, column) => column) ?? []
  const name = (at: number, column: number) => `${at},${column}`
  const add = (total: string, parts: readonly string[]) => {
    figures.set(
      total,
      parts.reduce((sum, part) => sum + (figures.get(part) ?? 0), 0),
    )
    return { total, parts }
  }
  cells.forEach((line, at) => line.forEach((value, column) => figures.set(name(at, column), value)))
  const rows = cells.map((_line, at) =>
    add(
      `row ${at}`,
      columns.map(column => name(at, column)),
    ),
  )
  const sums = [
    ...rows,
    ...columns.map(column =>
      add(
        `column ${column}`,
        cells.map((_line, at) => name(at, column)),
      ),
    ),
    add(
      'all',
      rows.map(({ total }) => total),
    ),
    { total: 'all', parts: columns.map(column => `column ${column}`) },
  ]
  return { figures, sums }
}

const shownOf = ({ figures, sums }: Asked): Figures => {
  const shown = figuresToShow({ figures, sums, below: BELOW })
  return new Map([...figures].filter(([name]) => shown.has(name)))
}

const isSmall = (value: number) => value > 0 && value < BELOW

describe('no arithmetic gets behind it', () => {
  test('in no table can sums narrow a small number, nor pin down any that is kept back', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(size => grid(...size)),
        cells => {
          const asked = withMargins(cells)
          const shown = shownOf(asked)
          const ranges = rangesFrom(shown, asked.sums, [...asked.figures.keys()])
          for (const [name, value] of asked.figures) {
            if (shown.has(name)) {
              expect(isSmall(value)).toBe(false)
              continue
            }
            const [least, most] = ranges.get(name) ?? [value, value]
            expect(most).toBeGreaterThan(least)
            if (isSmall(value)) {
              expect(least).toBeLessThanOrEqual(1)
              expect(most).toBeGreaterThanOrEqual(BELOW - 1)
            }
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  test('nor does trying every table that would read the same, in small ones', () => {
    fc.assert(
      fc.property(grid(2, 3, fc.nat(6)), cells => {
        const asked = withMargins(cells)
        const shown = shownOf(asked)
        const possible = everyPaper(cells, shown, withMargins)
        for (const [name, value] of asked.figures) {
          const values = new Set(possible.map(figures => figures.get(name)))
          if (shown.has(name)) continue
          expect(values.size).toBeGreaterThan(1)
          if (isSmall(value)) expect([1, 2, 3, 4].filter(one => !values.has(one))).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  test('and nothing is kept back without need: one more shown, and a small number is narrowed', () => {
    fc.assert(
      fc.property(grid(2, 3, fc.nat(6)), cells => {
        const asked = withMargins(cells)
        const shown = shownOf(asked)
        for (const [name, value] of asked.figures) {
          if (shown.has(name) || isSmall(value)) continue
          const possible = everyPaper(cells, new Map([...shown, [name, value]]), withMargins)
          const narrowed = [...asked.figures].some(([one, real]) => {
            const values = new Set(possible.map(figures => figures.get(one)))
            return isSmall(real) && [1, 2, 3, 4].some(guess => !values.has(guess))
          })
          expect(narrowed).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  })
})

test('the attack itself works: without the second number kept back it finds the first', () => {
  const sums = [row('all', 'low', 'high')]
  expect(rangesFrom(paper({ all: 20, low: 17 }), sums, ['all', 'low', 'high']).get('high')).toEqual([3, 3])
})
