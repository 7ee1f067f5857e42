import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type Likeness, signsOfOneChild } from './likely-duplicate.ts'

const child = (given: string, family: string, birth: string | null, identifiers: string[] = []): Likeness => ({
  givenNames: given,
  familyName: family,
  knownAs: null,
  dateOfBirth: birth === null ? null : localDate(birth),
  identifiers,
})

describe('two records look like one child', () => {
  test.for([
    [child('Dafydd', 'Ffug', '2010-03-04'), child('David', 'Ffug', '2010-03-04'), ['name-alike', 'same-birth']],
    [child('Dafydd', 'Ffug', '2010-03-04'), child('Dafydd', 'Ffug', '2010-04-03'), ['same-name', 'birth-turned-round']],
    [
      child('Ffug', 'Dafydd', '2010-03-04'),
      child('Dafydd', 'Ffug', '2010-03-05'),
      ['name-turned-round', 'birth-one-digit-off'],
    ],
    [child('Anna', 'Arall', '2011-01-01', ['12/34A']), child('Beth', 'Ffug', null, ['12/34A']), ['same-identifier']],
  ] as const)('%#', ([a, b, signs]) => {
    expect(signsOfOneChild(a, b)).toEqual(signs)
  })
})

describe('two records are left apart', () => {
  test.for([
    ['same birth only', child('Anna', 'Arall', '2010-03-04'), child('Rhys', 'Ffug', '2010-03-04')],
    ['same name only', child('Anna', 'Arall', '2010-03-04'), child('Anna', 'Arall', '2015-11-29')],
    ['siblings', child('Anna', 'Arall', '2010-03-04'), child('Tomos', 'Arall', '2010-03-04')],
  ] as const)('%s', ([, a, b]) => {
    expect(signsOfOneChild(a, b)).toEqual([])
  })
})

test('whichever of the two is looked at first, the answer is the same', () => {
  const name = fc.constantFrom('Anna', 'Dafydd', 'David', 'Rhys', 'Reece', 'Ffug', 'Arall')
  const birth = fc.constantFrom('2010-03-04', '2010-04-03', '2010-03-05', '2012-12-12')
  const someone = fc.tuple(name, name, birth).map(([given, family, day]) => child(given, family, day))
  fc.assert(
    fc.property(someone, someone, (a, b) => {
      expect(new Set(signsOfOneChild(a, b))).toEqual(new Set(signsOfOneChild(b, a)))
    }),
  )
})
