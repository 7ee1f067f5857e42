import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { chains, sinceYear, timesRaised } from './chains.ts'
import type { Link, Raised } from './raised.ts'

const raised = (year: string): Raised => ({
  id: year,
  inspectionId: year,
  on: localDate(`${year}-01-01`),
  framework: 'hmip-2021',
  standard: '2.1',
  question: null,
  text: year,
})

const anyRaised = fc
  .tuple(fc.nat(30), fc.nat(5), fc.integer({ min: 2010, max: 2030 }))
  .map(([id, inspection, year]) => ({
    ...raised(String(year)),
    id: `r${id}`,
    inspectionId: `i${inspection}`,
  }))
const anyList = fc.uniqueArray(anyRaised, { selector: ({ id }) => id, minLength: 1, maxLength: 12 })
const anyLinks = (ids: readonly string[]) =>
  fc.array(fc.record({ later: fc.constantFrom(...ids), earlier: fc.constantFrom(...ids) }), { maxLength: 12 })

describe('a chain', () => {
  const [y2016, y2019, y2022, y2026] = ['2016', '2019', '2022', '2026'].map(raised) as [Raised, Raised, Raised, Raised]
  const link = (later: Raised, earlier: Raised): Link => ({ later: later.id, earlier: earlier.id })

  test('joins what repeats a repetition: raised 4 times since 2016', () => {
    const [found] = chains([y2026, y2016, y2022, y2019], [link(y2026, y2022), link(y2019, y2016), link(y2022, y2019)])
    expect(found?.map(({ id }) => id)).toEqual(['2016', '2019', '2022', '2026'])
    expect(found && [timesRaised(found), sinceYear(found)]).toEqual([4, '2016'])
  })

  test('counts two findings of one report as one time', () => {
    const twin = { ...y2026, id: 'twin' }
    const [found] = chains([y2016, y2026, twin], [link(y2026, y2016), link(twin, y2016)])
    expect(found && [found.length, timesRaised(found)]).toEqual([3, 2])
  })

  test('is not made of one, nor of what is no longer there', () => {
    expect(chains([y2016], [link(y2016, y2016)])).toEqual([])
    expect(chains([y2016], [link(y2019, y2016)])).toEqual([])
  })

  test('is the same from either end and in any order of the links, and nothing stands in two', () => {
    fc.assert(
      fc.property(
        anyList.chain(all => fc.tuple(fc.constant(all), anyLinks(all.map(({ id }) => id)))),
        ([all, links]) => {
          const ids = (found: ReturnType<typeof chains>) => found.map(chain => chain.map(({ id }) => id)).toSorted()
          const found = ids(chains(all, links))
          expect(ids(chains(all, links.toReversed()))).toEqual(found)
          expect(
            ids(
              chains(
                all,
                links.map(({ later, earlier }) => ({ later: earlier, earlier: later })),
              ),
            ),
          ).toEqual(found)
          const members = found.flat()
          expect(new Set(members).size).toBe(members.length)
          for (const { later, earlier } of links)
            if (later !== earlier)
              expect(found.some(chain => chain.includes(later) && chain.includes(earlier))).toBe(true)
        },
      ),
    )
  })
})
