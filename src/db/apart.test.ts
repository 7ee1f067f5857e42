import { expect, test } from 'vitest'
import { eachApart, oneApart, tried } from './apart.ts'

test('one that fails keeps no other waiting, and the first failure is told at the end', async () => {
  const done: number[] = []
  const work = (n: number): Promise<void> => {
    if (n % 2 === 0) return Promise.reject(new RangeError(`${n} is even`))
    done.push(n)
    return Promise.resolve()
  }
  await expect(eachApart([1, 2, 3, 4, 5], work)).rejects.toThrow('2 is even')
  expect(done).toEqual([1, 3, 5])
  await eachApart([7], work)
  expect(done).toEqual([1, 3, 5, 7])
})

test('what is tried gives its answer or its failure', () => {
  expect(tried(4, Math.sqrt)).toEqual({ thing: 4, answer: 2 })
  const failure = new RangeError('no')
  expect(
    tried('a', () => {
      throw failure
    }),
  ).toEqual({ thing: 'a', error: failure })
})

test('one is worked on at a time: the first that does not fail', async () => {
  const done: string[] = []
  const work = (name: string): Promise<void> => {
    if (name.startsWith('bad')) return Promise.reject(new RangeError(name))
    done.push(name)
    return Promise.resolve()
  }
  expect(await oneApart(['bad one', 'first', 'second'], work)).toBe(true)
  expect(done).toEqual(['first'])
  expect(await oneApart([], work)).toBe(false)
  await expect(oneApart(['bad one', 'bad other'], work)).rejects.toThrow('bad one')
})
