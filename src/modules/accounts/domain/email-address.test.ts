import { expect, test } from 'vitest'
import { tidyEmail } from './email-address.ts'

test.for([
  [' Nia.Prydderch@Aberwen.EXAMPLE ', 'nia.prydderch@aberwen.example'],
  ['nia@aberwen', null],
  ['nia prydderch@aberwen.example', null],
  ['@aberwen.example', null],
  ['', null],
] as const)('“%s” is kept as %s', ([typed, kept]) => {
  expect(tidyEmail(typed)).toBe(kept)
})
