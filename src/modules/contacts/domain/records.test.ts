import { describe, expect, test } from 'vitest'
import type { Entity, Values } from '#kernel/entity.ts'
import { localDate } from '#kernel/local-date.ts'
import { breachDecision } from './breach-decision.ts'
import { contact } from './contact.ts'
import { intervention } from './intervention.ts'

const today = localDate('2026-11-23')
const blank = (kind: Entity): Values => Object.fromEntries(Object.keys(kind.fields).map(name => [name, null]))
const told = (kind: Entity, values: Values) =>
  (kind.checks ?? []).flatMap(check => check({ ...blank(kind), ...values }, today)?.words.en ?? [])

describe('what a record is refused for', () => {
  test.for([
    ['nothing', contact, { held_on: '2026-11-23', outcome: 'kept' }, []],
    [
      'a day to come',
      contact,
      { held_on: '2026-11-24', outcome: 'kept' },
      ['The day has not come yet: leave the outcome blank'],
    ],
    ['called off beforehand', contact, { held_on: '2026-11-24', outcome: 'cancelled-by-service' }, []],
    [
      'missed without a reason',
      contact,
      { held_on: '2026-11-20', outcome: 'missed-acceptable' },
      ['Enter why it was missed'],
    ],
    ['moved nowhere', contact, { held_on: '2026-11-20', outcome: 'moved' }, ['Enter the day to which it was moved']],
    [
      'moved without saying so',
      contact,
      { held_on: '2026-11-20', moved_to_on: '2026-11-21' },
      ['Select “Moved to another day”, or take out the new day'],
    ],
    [
      'moved to an earlier day',
      contact,
      { held_on: '2026-11-20', outcome: 'moved', moved_to_on: '2026-11-19' },
      ['The new day must be the same as or after the day it was moved from'],
    ],
    [
      'followed up before it was missed',
      contact,
      {
        held_on: '2026-11-20',
        outcome: 'missed-unacceptable',
        absence_reason: 'None given',
        followed_up_on: '2026-11-19',
      },
      ['The follow-up must be on or after the day of the contact'],
    ],
    [
      'accepted before it was referred',
      intervention,
      { referred_on: '2026-05-04', accepted_on: '2026-05-03' },
      ['The date it was accepted must be the same as or after the date of referral'],
    ],
    [
      'declined before it was referred, without a reason',
      intervention,
      { referred_on: '2026-05-04', declined_on: '2026-05-03' },
      ['The date it was declined must be the same as or after the date of referral', 'Enter why it was declined'],
    ],
    [
      'started before it was referred',
      intervention,
      { referred_on: '2026-05-04', started_on: '2026-05-03' },
      ['The start date must be the same as or after the date of referral'],
    ],
    [
      'ended before it started',
      intervention,
      { referred_on: '2026-05-04', started_on: '2026-05-10', ended_on: '2026-05-09' },
      ['The date it ended must be the same as or after the start date'],
    ],
    [
      'declined and started',
      intervention,
      { referred_on: '2026-05-04', declined_on: '2026-05-10', declined_reason: 'Full', started_on: '2026-05-12' },
      ['Enter either the date it was declined or the start date, not both'],
    ],
    [
      'a reason for an end without one',
      intervention,
      { referred_on: '2026-05-04', end_reason: 'completed' },
      ['Enter the date it ended'],
    ],
    [
      'proceedings without checking that the child understood',
      breachDecision,
      { decided_on: '2026-06-03', decision: 'start-proceedings', understood: 'not-checked' },
      ['Before proceedings are started, check that the child understood what was asked of them'],
    ],
    [
      'no proceedings, unchecked',
      breachDecision,
      { decided_on: '2026-06-03', decision: 'reasonable-excuse', understood: 'not-checked' },
      [],
    ],
    [
      'an information laid without proceedings',
      breachDecision,
      { decided_on: '2026-06-03', decision: 'warning-instead', information_laid_on: '2026-06-04' },
      ['Select “Start breach proceedings”, or take out the date the information was laid'],
    ],
    [
      'an information laid before the decision',
      breachDecision,
      {
        decided_on: '2026-06-03',
        decision: 'start-proceedings',
        understood: 'checked-understood',
        information_laid_on: '2026-06-02',
      },
      ['The date the information was laid must be the same as or after the date of the decision'],
    ],
  ] as const)('%s', ([, kind, values, words]) => {
    expect(told(kind, values)).toEqual(words)
  })
})
