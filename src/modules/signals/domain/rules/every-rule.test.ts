import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { findFramework, standardsOf } from '#modules/frameworks/index.ts'
import { anyPicture } from '#test/any-picture.ts'
import { historyOf } from '../history.ts'
import { RULES } from '../rules.ts'
import { settingsOn } from '../settings-on.ts'
import { lookAtSubjects } from '../subjects-on.ts'
import { earliest } from '../spells.ts'

const BEGIN = localDate('2025-01-01')

test('no two rules have one name', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
})

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is named in words with hyphens, and bears on standards that there are', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const [framework, ids] of Object.entries(rule.standards)) {
      const known = findFramework(framework)
      const found = (known ? standardsOf(known) : []).flatMap(standard => [
        standard.id,
        ...standard.questions.map(question => question.id),
      ])
      for (const standard of ids) expect(found).toContain(standard)
    }
  })

  test('has numbers within their bounds, each with a source', () => {
    for (const { values, least, most } of Object.values(rule.settings))
      for (const { value, source } of values) {
        expect(value).toBeGreaterThanOrEqual(least)
        expect(value).toBeLessThanOrEqual(most)
        expect(source.length).toBeGreaterThan(3)
      }
  })

  test('says the same until the day on which it asks to look again, and never without evidence', () => {
    fc.assert(
      fc.property(
        anyPicture(BEGIN),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 40 }),
        (picture, from, days) => {
          const history = historyOf(picture)
          const on = addDays(BEGIN, from)
          const later = addDays(on, days)
          const settings = settingsOn(rule, [], on)
          const looks = lookAtSubjects(rule, history.on(on), on, settings)
          for (const { raises } of looks) for (const { evidence } of raises) expect(evidence.length).toBeGreaterThan(0)
          const again = earliest([history.changesAfter(on), ...looks.map(({ lookAgainOn }) => lookAgainOn)])
          if (again !== null) expect(again > on).toBe(true)
          if (again !== null && again <= later) return
          const said = (day: typeof on) =>
            lookAtSubjects(rule, history.on(day), day, settings).flatMap(({ subject, raises }) =>
              raises.map(raised => ({ subject, raised })),
            )
          expect(said(later)).toEqual(said(on))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('answers for any day, however long ago', () => {
    const long = localDate('2001-01-01')
    fc.assert(
      fc.property(anyPicture(long), fc.integer({ min: 0, max: 700 }), (picture, days) => {
        const on = addDays(long, days)
        const looks = lookAtSubjects(rule, historyOf(picture).on(on), on, settingsOn(rule, [], on))
        expect(looks.length).toBeLessThanOrEqual(picture.programmes.length)
      }),
      { numRuns: 100 },
    )
  })
})
