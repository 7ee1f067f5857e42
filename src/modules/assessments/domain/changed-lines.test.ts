import { expect, test } from 'vitest'
import { changedLines } from './changed-lines.ts'
import type { LineKey, LineValues } from './line.ts'

const LINES: readonly LineKey[] = ['a', 'b', 'c', 'd'].map(code => ({ kind: 'answer', code }))
const version =
  (says: Readonly<Record<string, string>>) =>
  ({ code }: LineKey): LineValues =>
    says[code] === undefined ? null : { answer: says[code] }

test('what was changed, added and taken away is shown, what stands is not', () => {
  const changed = changedLines(LINES, version({ a: '1', b: '1', c: '1' }), version({ a: '1', b: '2', d: '1' }))
  expect(changed.map(({ code, earlier, later }) => [code, earlier?.['answer'], later?.['answer']])).toEqual([
    ['b', '1', '2'],
    ['c', '1', undefined],
    ['d', undefined, '1'],
  ])
})
