import { describe, expect, test } from 'vitest'
import { problemAt } from '#bundle/problem.ts'
import { SCHOOL } from '#test/invented-records.ts'
import { shownValue } from './shown-value.ts'

const KINDS = new Map(SCHOOL.entities.map(entity => [`${entity.file}.csv`, entity]))

describe('the value of a problem', () => {
  test.for([
    ['pupils.csv', 'colour', 'mauve', 'mauve'],
    ['pupils.csv', 'born_on', '31/02/2011', '31/02/2011'],
    ['deeds.csv', 'points', '11', '11'],
    ['deeds.csv', 'is_kind', 'perhaps', 'perhaps'],
    ['pupils.csv', 'born_on', 'Siân', null], // columns have shifted
    ['pupils.csv', 'colour', 'a long account of something that happened', null],
    ['pupils.csv', 'name', 'Siân', null],
    ['pupils.csv', 'notes', '1', null],
    ['pupils.csv', 'id', '4711', null],
    ['deeds.csv', 'pupil_id', '4711', null],
    ['other.csv', 'colour', 'red', null],
  ] as const)('in %s, column %s: %j is shown as %j', ([file, column, value, shown]) => {
    expect(shownValue(problemAt('answer-wrong', { file, line: 2, column, value }), KINDS)).toBe(shown)
  })
})
