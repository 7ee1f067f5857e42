import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cells, mergeCells } from './merge-cells.ts'

describe('what two people left in one cell', () => {
  test.for([
    // opened, typed, saved, what stands, whether it was taken from the other, whether both must be shown
    ['good', 'good', 'good', 'good', false, false],
    ['good', 'outstanding', 'good', 'outstanding', false, false],
    ['good', 'good', 'inadequate', 'inadequate', true, false],
    ['good', 'inadequate', 'inadequate', 'inadequate', false, false],
    ['good', 'outstanding', 'inadequate', 'outstanding', false, true],
    ['', 'good', 'inadequate', 'good', false, true],
    ['good', '', 'inadequate', '', false, true],
    ['good', 'good', '', '', true, false],
  ] as const)('opened as “%s”, typed “%s”, saved “%s”: “%s”', ([opened, typed, saved, stands, taken, clashing]) => {
    const merged = mergeCells({ a: opened }, { a: typed }, { a: saved })
    expect(merged.cells['a']).toBe(stands)
    expect([merged.taken.includes('a'), merged.clashing.includes('a')]).toEqual([taken, clashing])
  })

  test('is blank where the cell is not named', () => {
    expect(mergeCells({}, { a: '' }, { a: 'good' }).taken).toEqual(['a'])
    expect(mergeCells({ a: 'good' }, {}, { a: 'good' }).clashing).toEqual([])
  })
})

const cells = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '1', '2'))
const at = (of: Cells, name: string) => of[name] ?? ''

describe('whatever two people did', () => {
  test('nothing that either changed is lost unseen', () => {
    fc.assert(
      fc.property(cells, cells, cells, (opened, typed, saved) => {
        const merged = mergeCells(opened, typed, saved)
        for (const name of ['a', 'b', 'c']) {
          const isMine = at(typed, name) !== at(opened, name)
          const isTheirs = at(saved, name) !== at(opened, name)
          const stands = at(merged.cells, name)
          if (isMine) expect(stands).toBe(at(typed, name))
          else expect(stands).toBe(at(saved, name))
          const isShown = merged.clashing.includes(name) || merged.taken.includes(name)
          expect(isShown).toBe(isTheirs && at(saved, name) !== at(typed, name))
        }
      }),
    )
  })

  test('looked at again from what is saved now, it stands as it was put together', () => {
    fc.assert(
      fc.property(cells, cells, cells, (opened, typed, saved) => {
        const { cells: once } = mergeCells(opened, typed, saved)
        const again = mergeCells(saved, once, saved)
        expect([again.taken, again.clashing]).toEqual([[], []])
        expect(again.cells).toEqual(once)
      }),
    )
  })
})
