import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newestVersions } from './newest-versions.ts'

const version = (id: string, replaces_id: string | null = null) => ({ id, replaces_id })
const shortly = (all: Parameters<typeof newestVersions>[0]) =>
  newestVersions(all).map(({ now, before }) => [now.id, ...before.map(({ id }) => id)].join('<'))

describe('the versions of documents', () => {
  test.for([
    ['one that was never replaced', [version('a')], ['a']],
    ['the newest with those before it', [version('c', 'b'), version('a'), version('b', 'a')], ['c<b<a']],
    ['two documents', [version('b', 'a'), version('x'), version('a')], ['b<a', 'x']],
    ['two that replaced the same one at once', [version('c', 'a'), version('b', 'a'), version('a')], ['c<a', 'b<a']],
    ['one whose earlier version was never given a title', [version('b', 'waiting')], ['b']],
  ] as const)('are told: %s', ([, all, told]) => {
    expect(shortly(all)).toEqual(told)
  })

  test('lose none, in whatever order they come', () => {
    const chains = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
      .map(lengths =>
        lengths.flatMap((length, chain) =>
          Array.from({ length }, (_one, at) => version(`${chain}.${at}`, at === 0 ? null : `${chain}.${at - 1}`)),
        ),
      )
    fc.assert(
      fc.property(
        chains.chain(all => fc.shuffledSubarray(all, { minLength: all.length })),
        all => {
          const told = newestVersions(all).flatMap(({ now, before }) => [now.id, ...before.map(({ id }) => id)])
          expect(told.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        },
      ),
    )
  })
})
