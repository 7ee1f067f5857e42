import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { NATION_SERVICES } from './nation-services.ts'
import { PUBLISHED_INSPECTIONS } from './published-inspections.ts'
import {
  inListOrder,
  LIST_ORDERS,
  type ListFilter,
  type ListOrder,
  listServices,
  programmeChosen,
  readListFilter,
  STANDARDS,
} from './service-list.ts'

const today = localDate('2026-11-23')
const read = (texts: Readonly<Record<string, string>>) => readListFilter(name => texts[name] ?? '')
const listed = (texts: Readonly<Record<string, string>>) =>
  listServices(NATION_SERVICES, PUBLISHED_INSPECTIONS, read(texts), today)
const ids = (texts: Readonly<Record<string, string>>) => listed(texts).map(({ service }) => service.id)

describe('the filter of the list', () => {
  test('lets all 155 services through where nothing is chosen, or only nonsense', () => {
    expect(listed({})).toHaveLength(155)
    expect(listed({ nation: 'mars', region: 'x', by: '2017', standard: '9.9', rating: 'superb' })).toHaveLength(155)
  })

  test.for([
    ['a nation', { nation: 'wales' }, 17],
    ['a region', { region: 'london' }, 31],
    ['a nation and a region that do not meet', { nation: 'wales', region: 'london' }, 0],
  ] as const)('narrows to %s', ([, texts, count]) => {
    expect(listed(texts)).toHaveLength(count)
  })

  test('finds who was rated Inadequate on standard 1.1', () => {
    expect(ids({ standard: '2018-to-2025:1.1', rating: 'inadequate' }).sort()).toEqual([
      'ceredigion',
      'conwy-and-denbighshire',
      'tower-hamlets-and-city-of-london',
    ])
  })

  test('shows a service’s latest result within the programme chosen, not a newer one in another', () => {
    const latest = (texts: Readonly<Record<string, string>>) =>
      listed(texts).find(({ service }) => service.id === 'bridgend')?.latest?.overall
    expect([latest({}), latest({ by: '2018-to-2025' })]).toEqual(['outstanding', 'requires-improvement'])
  })

  test('takes what is not known for itself, and for no low rating', () => {
    const known = new Set(PUBLISHED_INSPECTIONS.map(({ service }) => service))
    expect(ids({ rating: 'unknown' }).filter(id => known.has(id))).toEqual([])
    expect(ids({ standard: '2018-to-2025:1.1', rating: 'unknown' })).toContain('waltham-forest')
    expect(ids({ standard: '2018-to-2025:1.1', rating: 'requires-improvement' })).not.toContain('waltham-forest')
  })

  test('keeps apart what two frameworks of a programme have under one number', () => {
    expect([STANDARDS.get('2018-to-2025:3.4')?.name.en, STANDARDS.get('hmip-2018:3.4')?.name.en]).toEqual([
      'Out-of-court disposal policy and provision',
      'Joint working',
    ])
    expect(ids({ standard: 'hmip-2018:3.4', rating: 'inadequate' })).toEqual(['kirklees', 'cardiff'])
    expect(ids({ standard: '2018-to-2025:3.4', rating: 'inadequate' })).not.toContain('kirklees')
  })

  test('chooses the programme along with a standard, and keeps to a narrower framework that has it', () => {
    expect(read({ standard: '2025-full:2.1' }).by).toBe('2025-full')
    expect(read({ standard: '2018-to-2025:1.1', by: 'hmip-2018' }).by).toBe('hmip-2018')
    expect(read({ standard: '2018-to-2025:1.1', by: '2025-full' }).by).toBe('2018-to-2025')
    expect(read({ standard: 'hmip-2018:3.4' }).by).toBe('hmip-2018')
  })

  test('is of one programme only where one is chosen', () => {
    expect([programmeChosen(read({})), programmeChosen(read({ by: 'hmip-2021' }))?.id]).toEqual([null, '2018-to-2025'])
  })
})

describe('the order of the list', () => {
  const inOrder = (order: ListOrder, texts: Readonly<Record<string, string>> = {}, language: 'en' | 'cy' = 'en') =>
    inListOrder(listed(texts), order, language).map(({ service }) => service.id)

  test('by name is the alphabet’s of the language', () => {
    const wales = { nation: 'wales' }
    expect(inOrder({ by: 'name', descending: false }, wales).slice(0, 2)).toEqual([
      'blaenau-gwent-and-caerphilly',
      'bridgend',
    ])
    expect(inOrder({ by: 'name', descending: false }, wales, 'cy').slice(0, 2)).toEqual([
      'swansea',
      'blaenau-gwent-and-caerphilly',
    ])
  })

  test('by score sets scores of different totals beside each other by their share', () => {
    const scores = inOrder({ by: 'score', descending: false }, { by: '2018-to-2025' })
    expect(scores.slice(0, 3)).toEqual(['ceredigion', 'slough', 'reading'])
  })

  test('has those without what it goes by at its end, whichever way it goes', () => {
    const last = (descending: boolean) => inOrder({ by: 'published', descending }).at(-1)
    const none = (id: string | undefined) => !PUBLISHED_INSPECTIONS.some(({ service }) => service === id)
    expect([none(last(false)), none(last(true))]).toEqual([true, true])
  })

  test('loses nobody and doubles nobody', () => {
    const order = fc.record({ by: fc.constantFrom(...LIST_ORDERS), descending: fc.boolean() })
    const filter = fc.constantFrom<ListFilter['by'][]>(null, '2018-to-2025', 'hmip-2018')
    fc.assert(
      fc.property(order, filter, (by, programme) => {
        const rows = listed(programme ? { by: programme } : {})
        const after = inListOrder(rows, by, 'cy')
        return after.length === rows.length && new Set(after).size === rows.length
      }),
      { numRuns: 30 },
    )
  })
})
