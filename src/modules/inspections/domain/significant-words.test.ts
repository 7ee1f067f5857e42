import { expect, test } from 'vitest'
import { significantWords } from './significant-words.ts'

test('English words keep their own stems: “plan” and “planning” are one, “plan” and “ban” are not', () => {
  const words = significantWords('The plan and the planning of the ban')
  expect([...words]).toEqual([
    ['plan', 'plan'],
    ['ban', 'ban'],
  ])
})

test('the language of a text is seen by its small words, and each of its words counts once', () => {
  expect([...significantWords('Nid oedd cynlluniau ar gyfer plant, a dim cynllun i blant').values()]).toEqual([
    'cynlluniau',
    'gyfer',
    'plant',
  ])
})
