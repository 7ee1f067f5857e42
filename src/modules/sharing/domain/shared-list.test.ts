import { describe, expect, test } from 'vitest'
import { same } from '#kernel/language.ts'
import { localDate } from '#kernel/local-date.ts'
import { eachProgramme, lateShare, type SharedNumber, type SharedQuarter } from './shared-figures.ts'
import { auditScore, inSharedOrder, type SharingService } from './shared-list.ts'

const quarter = (programmes: SharedNumber, standing: SharedNumber, late: SharedNumber): SharedQuarter => ({
  ...{ on: localDate('2026-09-30'), programmes, standing, late, board: 0 },
})

const service = (name: string, figures: Partial<SharingService['figures']>): SharingService => ({
  ...{ id: name.toLowerCase(), name: same(name), nation: 'wales', madeAt: new Date('2026-11-23T10:00:00Z') },
  figures: { signals: null, audits: null, ...figures },
})

const counted = (name: string, ...numbers: Parameters<typeof quarter>) =>
  service(name, { signals: { quarters: [quarter(...numbers)], ownNumbers: 0 } })

describe('figures for each programme', () => {
  test('are what stood over what was open', () => {
    expect(eachProgramme(quarter(80, 200, 50))).toBe(2.5)
    expect(lateShare(quarter(80, 200, 50))).toBe(0.25)
  })

  test('are not known where one of the two is kept back, or nothing was open', () => {
    expect(eachProgramme(quarter(80, null, 50))).toBeNull()
    expect(eachProgramme(quarter(null, 200, 50))).toBeNull()
    expect(eachProgramme(quarter(0, 0, 0))).toBeNull()
    expect(lateShare(quarter(80, 200, null))).toBeNull()
  })
})

describe('the list', () => {
  const services = [
    counted('Glan', 100, 20, 10),
    service('Nid', {}),
    counted('Aber', 100, 500, 100),
    counted('Cudd', 100, null, null),
  ]
  const names = (...order: [by: 'name' | 'each' | 'late' | 'audits', descending: boolean]) =>
    inSharedOrder(services, { by: order[0], descending: order[1] }, 'cy').map(({ name }) => name.cy)

  test('puts the most signals for each programme first, and those of whom it is not known last', () => {
    expect(names('each', true)).toEqual(['Aber', 'Glan', 'Cudd', 'Nid'])
    expect(names('each', false)).toEqual(['Glan', 'Aber', 'Cudd', 'Nid'])
  })

  test('can go by the share past their day, or by name', () => {
    expect(names('late', true)).toEqual(['Glan', 'Aber', 'Cudd', 'Nid'])
    expect(names('name', false)).toEqual(['Aber', 'Cudd', 'Glan', 'Nid'])
    expect(names('name', true)).toEqual(['Nid', 'Glan', 'Cudd', 'Aber'])
  })

  test('goes by the mean of the ratings, where there are any', () => {
    const rated = (name: string, ...ratings: ('good' | 'inadequate' | 'outstanding')[]) =>
      service(name, {
        audits: {
          framework: 'hmip-2021',
          ratings: ratings.map((rating, at) => ({ standard: `2.${at + 1}`, rating, cases: 9 })),
        },
      })
    const [good, bad, none] = [rated('Da', 'good', 'outstanding'), rated('Drwg', 'inadequate'), rated('Dim')]
    expect(auditScore(good.figures.audits ?? { framework: '', ratings: [] })).toBe(2.5)
    const order = { by: 'audits', descending: false } as const
    expect(inSharedOrder([none, good, bad], order, 'en').map(({ id }) => id)).toEqual(['drwg', 'da', 'dim'])
  })
})
