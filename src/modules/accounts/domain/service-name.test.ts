import { expect, test } from 'vitest'
import { isServiceName } from './service-name.ts'

test.for([
  ['aberwen', true],
  ['castell-nedd-2', true],
  ['sign-in', false], // an address of the program itself
  ['services', false],
  ['Aberwen', false],
  ['a', false],
  ['2cities', false],
] as const)('“%s” may name a service: %s', ([name, may]) => {
  expect(isServiceName(name)).toBe(may)
})
