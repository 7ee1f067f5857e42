import { describe, expect, test } from 'vitest'
import type { ChildToday, Danger, Due } from '#kernel/contribution.ts'
import type { LevelNow } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { wholeToday } from './whole-today.ts'

const words = (text: string) => ({ en: text, cy: text })
const danger = (name: string, weight: 1 | 2 | 3, since: string | null): Danger => ({
  what: words(name),
  weight,
  since: since === null ? null : localDate(since),
  path: '',
})
const due = (name: string, on: string | null): Due => ({
  what: words(name),
  on: on === null ? null : localDate(on),
  path: '',
  programmeId: null,
})
const level = (about: LevelNow['about']): LevelNow => ({
  about,
  level: 'high',
  before: null,
  since: localDate('2026-11-01'),
  countersigned: true,
  path: '',
})
const stage = (name: 'assess' | 'plan' | 'exit') =>
  ({ stage: name, programmeId: 'p', words: words(name), meaning: 'done', path: '' }) as const
const names = (all: readonly { readonly what: { readonly en: string } }[]) => all.map(({ what }) => what.en)

describe('what the parts of a record say of a child today', () => {
  const parts: readonly ChildToday[] = [
    { dangers: [danger('old', 2, '2026-01-01'), danger('new', 2, '2026-11-01')], due: [due('later', '2026-12-01')] },
    { dangers: [danger('worst', 1, '2025-01-01'), danger('undated', 2, null)], stages: [stage('exit'), stage('plan')] },
    { due: [due('sooner', '2026-11-30'), due('at once', null)], stages: [stage('assess')] },
    { levels: [level('reoffending'), level('child-safety')] },
    {},
  ]
  const whole = wholeToday(parts)

  test('has the worst danger first, then the newest', () => {
    expect(names(whole.dangers)).toEqual(['worst', 'new', 'old', 'undated'])
  })

  test('has first what should be done at once, then what is due soonest', () => {
    expect(names(whole.due)).toEqual(['at once', 'sooner', 'later'])
  })

  test('has stages and levels in their own order', () => {
    expect(whole.stages.map(one => one.stage)).toEqual(['assess', 'plan', 'exit'])
    expect(whole.levels.map(one => one.about)).toEqual(['child-safety', 'reoffending'])
  })
})
