import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type KnownSafety, safetyToday } from './safety-today.ts'

const day = localDate
const today = day('2026-06-30')
const NOTHING: KnownSafety = {
  incidents: [],
  episodes: [],
  panels: [],
  actions: [],
  concerns: [],
  notifications: [],
  looks: [],
  levels: [],
  workingSince: null,
}
const incident = (kind: string, on: string, weapon: string | null = null) => ({
  id: `incident-${on}`,
  values: { kind, happened_on: day(on), weapon },
})
const episode = (from: string, found: string | null) => ({
  id: 'episode',
  values: {
    missing_from_on: day(from),
    found_on: found === null ? null : day(found),
    talk_on: null,
    talk_declined: null,
  },
})
const concern = (raised: string, answered: string | null) => ({
  id: 'concern',
  values: { raised_on: day(raised), due_on: day(raised), answered_on: answered === null ? null : day(answered) },
})

const dangersOf = (known: Partial<KnownSafety>) =>
  (safetyToday({ ...NOTHING, ...known }, 'child', today).dangers ?? []).map(({ what, since, weight }) => [
    what.en,
    since,
    weight,
  ])
const dueOf = (known: Partial<KnownSafety>) =>
  (safetyToday({ ...NOTHING, ...known }, 'child', today).due ?? []).map(({ what, on, path }) => [what.en, on, path])

describe('dangerous now', () => {
  test.for([
    ['nothing recorded', {}, []],
    ['missing', { episodes: [episode('2026-06-28', null)] }, [['Missing now', '2026-06-28', 1]]],
    ['found again', { episodes: [episode('2026-06-28', '2026-06-29')] }, []],
    [
      'a threat to life',
      { incidents: [incident('threat-to-life', '2026-06-01')] },
      [['Threat to the child’s life', '2026-06-01', 1]],
    ],
    ['self-harm', { incidents: [incident('self-harm', '2026-06-01')] }, [['Self-harm', '2026-06-01', 1]]],
    [
      'a weapon in an incident of another kind',
      { incidents: [incident('threat-to-person', '2026-06-01', 'knife')] },
      [['Weapon', '2026-06-01', 2]],
    ],
    ['no weapon', { incidents: [incident('threat-to-person', '2026-06-01', 'none')] }, []],
    ['an incident of ninety days ago', { incidents: [incident('weapon', '2026-04-01')] }, []],
    [
      'an incident of eighty-nine days ago',
      { incidents: [incident('weapon', '2026-04-02')] },
      [['Weapon', '2026-04-02', 2]],
    ],
    [
      'a concern without an answer',
      { concerns: [concern('2026-06-20', null)] },
      [['A concern waits for an answer', '2026-06-20', 2]],
    ],
    ['a concern with one', { concerns: [concern('2026-06-20', '2026-06-21')] }, []],
  ] as const)('%s', ([, known, dangers]) => {
    expect(dangersOf(known)).toEqual(dangers)
  })

  test('of several incidents of one kind, the newest', () => {
    expect(dangersOf({ incidents: [incident('weapon', '2026-05-01'), incident('weapon', '2026-06-01')] })).toEqual([
      ['Weapon', '2026-06-01', 2],
    ])
  })
})

describe('due', () => {
  test('each thing leads to the very form', () => {
    const found = dueOf({
      episodes: [episode('2026-06-28', '2026-06-29')],
      actions: [
        { id: 'open', values: { what: 'Ring the school', due_on: null, done_on: null, panel_id: 'panel' } },
        { id: 'done', values: { what: 'Ring the police', due_on: null, done_on: today, panel_id: 'panel' } },
      ],
      concerns: [concern('2026-06-20', null)],
      looks: [{ id: 'look', values: { held_on: day('2026-06-12'), next_on: null } }],
      workingSince: day('2026-06-01'),
    })
    expect(found).toEqual([
      ['Return home interview', '2026-07-02', '/children/child/missing-episodes/episode/edit'],
      ['Action from a meeting: Ring the school', null, '/children/child/panels/panel/actions/open/edit'],
      ['Answer a concern', '2026-06-20', '/children/child/escalations/answers/concern/edit'],
      ['Management oversight', '2026-07-10', '/children/child/oversights/new'],
    ])
  })

  test('no talk of long ago', () => {
    expect(dueOf({ episodes: [episode('2026-03-28', '2026-03-29')] })).toEqual([])
    expect(dueOf({ episodes: [episode('2026-03-29', '2026-03-30')] })).toHaveLength(1)
  })

  test('of a serious incident, what has not been done', () => {
    const values = {
      known_on: day('2026-06-29'),
      sent_on: day('2026-06-29'),
      board_told_on: null,
      levels_looked_at_on: day('2026-06-30'),
      exploitation_checked_on: day('2026-06-30'),
      learning_opened_on: null,
    }
    expect(dueOf({ notifications: [{ id: 'n', values }] })).toEqual([
      ['Tell the chair of the board', '2026-06-30', '/children/child/notifications/n/edit'],
      ['Begin a learning review', '2026-07-13', '/children/child/notifications/n/edit'],
    ])
  })

  const panel = (held: string, next: string | null) => ({
    id: held,
    values: { kind: 'mappa', held_on: day(held), next_on: next === null ? null : day(next) },
  })

  test('the next meeting, until it is recorded', () => {
    const last = panel('2026-06-01', '2026-07-01')
    expect(dueOf({ panels: [last] })).toEqual([['Next meeting', '2026-07-01', '/children/child/panels/new']])
    expect(dueOf({ panels: [panel('2026-07-01', null), last] })).toEqual([])
  })
})
