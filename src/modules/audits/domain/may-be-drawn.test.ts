import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type Candidate, frameOf, type Rules } from './may-be-drawn.ts'

const on = localDate('2026-11-23')
const ANY: Rules = {
  ...{ work: ['court'], started_from_on: null, started_until_on: null, ended_since_on: null, kinds: [], levels: [] },
  ...{ person_id: null, sexes: [], ethnic_groups: [], age_from: null, age_until: null },
}
const ONE: Candidate = {
  ...{ id: 'one', childId: 'child', kind: 'referral-order', startsOn: localDate('2026-06-01'), endedOn: null },
  ...{
    level: 'medium',
    sex: 'female',
    ethnicity: 'roma',
    bornOn: localDate('2011-05-17'),
    workers: ['eleri'],
    own: [],
  },
}
const isDrawn = (rules: Partial<Rules>, one: Partial<Candidate> = {}) =>
  frameOf([{ ...ONE, ...one }], { ...ANY, ...rules }, on).length === 1

describe('a programme may be drawn', () => {
  test.for<readonly [string, Partial<Rules>, Partial<Candidate>, boolean]>([
    ['by rules that ask for nothing', {}, {}, true],
    ['not of another kind of work', { work: ['out-of-court'] }, {}, false],
    ['of any kind of work where children are looked at together', { work: ['children'] }, { kind: 'turnaround' }, true],
    ['not before it begins', {}, { startsOn: localDate('2026-12-01') }, false],
    ['not when it began too early', { started_from_on: localDate('2026-06-02') }, {}, false],
    ['when it began on the first day', { started_from_on: localDate('2026-06-01') }, {}, true],
    ['not when it began too late', { started_until_on: localDate('2026-05-31') }, {}, false],
    ['not when it has ended, unless asked', {}, { endedOn: localDate('2026-11-01') }, false],
    [
      'when it ended lately and that is asked',
      { ended_since_on: localDate('2026-11-01') },
      { endedOn: localDate('2026-11-01') },
      true,
    ],
    [
      'not when it ended long ago',
      { ended_since_on: localDate('2026-11-02') },
      { endedOn: localDate('2026-11-01') },
      false,
    ],
    ['of a kind that is asked for', { kinds: ['referral-order'] }, {}, true],
    ['not of another', { kinds: ['reparation-order'] }, {}, false],
    ['of a level that is asked for', { levels: ['medium', 'high'] }, {}, true],
    ['not without a level where levels are asked for', { levels: ['medium'] }, { level: null }, false],
    ['of the worker', { person_id: 'eleri' }, {}, true],
    ['not of another worker', { person_id: 'macsen' }, {}, false],
    ['of the ethnic group', { ethnic_groups: ['white'] }, {}, true],
    ['not of another group', { ethnic_groups: ['black'] }, {}, false],
    ['not of another sex', { sexes: ['male'] }, {}, false],
    ['of the age', { age_from: 15, age_until: 15 }, {}, true],
    ['not younger', { age_from: 16 }, {}, false],
    ['not older', { age_until: 14 }, {}, false],
  ])('%s', ([, rules, one, drawn]) => {
    expect(isDrawn(rules, one)).toBe(drawn)
  })

  test('in a stratum of its kind of work and its level', () => {
    expect(frameOf([ONE, { ...ONE, level: null }], ANY, on).map(({ stratum }) => stratum)).toEqual([
      'court medium',
      'court none',
    ])
  })
})
