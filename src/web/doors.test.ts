import { describe, expect, test } from 'vitest'
import { doorsOf } from './doors.ts'
import { get, post } from './routes.ts'

const page = () => new Response()
const doors = doorsOf([
  { name: 'nothing' },
  {
    name: 'children',
    routes: [
      get('/', 'any-role', page),
      get('/children/new', 'child.write', page),
      get('/children/:childId', 'look-at-child', page),
      get('/standards/:standard{[A-Za-z]?[0-9.]+}', 'figure.read', page),
      post('/children/:childId/remove', 'child.write', page),
    ],
  },
])

describe('the gate of a page', () => {
  test.for([
    ['/', 'any-role'],
    ['', 'any-role'],
    ['/children/new', 'child.write'],
    ['/children/7', 'look-at-child'],
    ['/children/7?tab=late#first', 'look-at-child'],
    ['/standards/2.1', 'figure.read'],
    ['/standards/baseline', null],
    ['/children/7/remove', null],
    ['/nowhere', null],
  ] as const)('at %s is %s', ([path, gate]) => {
    expect(doors(path)).toBe(gate)
  })
})
