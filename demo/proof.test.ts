import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, localDate } from '#kernel/local-date.ts'
import { child } from '#modules/children/domain/child.ts'
import { EVERY_RULE } from '#modules/signals/domain/rule-list.ts'
import { demoBundles } from './demo-bundles.ts'
import { audited } from './proof/audited.ts'
import { FAILINGS } from './proof/failings.ts'
import { FIGURES } from './proof/figures.ts'
import { proofText, rulesFor } from './proof/proof-text.ts'
import { sightedService } from './proof/sighted-service.ts'
import { STORIES } from './stories/stories.ts'

const today = localDate('2026-11-23')
const [failed, sound] = demoBundles(today).map(bundle => {
  const service = sightedService(bundle)
  return { service, signals: service.signalsOn(today), audits: audited(service, today) }
})
if (!failed || !sound) throw new Error('Two services are invented')

/** The children of whom stories are told, by the numbers of their lives: they are written down in that order. */
const told = new Set(
  STORIES.flatMap(({ lives }) => lives.aberwen).flatMap(life => failed.service.records(child)[life - 1]?.id ?? []),
)
const spells = sound.service.spells(today)
const ages = (signals: readonly { readonly raisedOn: typeof today }[]): readonly number[] =>
  signals.map(({ raisedOn }) => daysBetween(raisedOn, today))
const figure = (id: string, side: typeof failed): string => FIGURES[id]?.of(side.service, today).says ?? ''

/** Of stories that are told, and of others of the service that failed: on which day each could first be known. */
const FIRST_KNOWN = [
  ['F3', 'review-after-change', 'Luned Ynysrhedyn', '2026-10-31', 'case-manager'],
  ['F3', 'contact-shortfall', 'Rhys Erwfedwen', '2026-05-02', 'case-manager'],
  ['F3', 'breach-decision-due', 'Deio Pantonnen', '2026-11-06', 'team-manager'],
  ['F4', 'only-physical-safety', 'Luned Ynysrhedyn', '2026-09-27', 'case-manager'],
  ['F4', 'others-safety-level-may-be-low', 'Morgan Ffynnonhelyg', '2026-10-04', 'case-manager'],
  ['F4', 'child-safety-level-may-be-low', 'Ethan Umberhollow', '2026-10-12', 'case-manager'],
  ['F4', 'level-lowered-alone', 'Ethan Umberhollow', '2026-09-11', 'team-manager'],
  ['F5', 'exploitation-not-screened', 'Ethan Umberhollow', '2026-09-29', 'case-manager'],
  ['F5', 'nrm-not-referred', 'Guto Rhydseren-Junipercombe', '2026-10-21', 'case-manager'],
  ['F5', 'section-45-not-raised', 'Ieuan Aled Maesgwennol', '2026-09-08', 'case-manager'],
  ['F6', 'alert-unanswered', 'Morgan Ffynnonhelyg', '2026-10-02', 'team-manager'],
  ['F6', 'alert-unanswered', 'Ethan Umberhollow', '2026-10-24', 'team-manager'],
  ['F6', 'alert-unanswered', 'Luned Ynysrhedyn', '2026-10-27', 'team-manager'],
  ['F6', 'serious-incident-not-notified', 'Morgan Ffynnonhelyg', '2026-11-13', 'team-manager'],
  ['F7', 'plan-silent-on-need', 'Max Kestrelhollow', '2026-07-08', 'case-manager'],
  ['F7', 'service-not-delivered', 'Max Kestrelhollow', '2026-08-01', 'case-manager'],
  ['F8', 'plan-silent-on-victim', 'Morgan Ffynnonhelyg', '2026-10-04', 'case-manager'],
  ['F8', 'victim-not-contacted', 'a victim', '2026-08-25', 'victim-worker'],
  ['F10', 'case-unallocated', 'Begw Nantrhedyn', '2026-03-03', 'team-manager'],
  ['F11', 'assessment-not-countersigned', 'Guto Rhydseren-Junipercombe', '2026-09-12', 'team-manager'],
  ['F11', 'oversight-missing', 'Catrin Pensiglen', '2026-07-30', 'team-manager'],
  ['F16', 'assessment-without-child', 'Luned Ynysrhedyn', '2026-09-27', 'case-manager'],
] as const

test('docs/proof.md says what the rules see: if not, look at what changed, and run this test with -u', async () => {
  await expect(proofText({ today, failed, sound: { ...sound, spells }, told })).toMatchFileSnapshot('../docs/proof.md')
})

test('every failing that a rule answers is shown by signals, and the others by what the record adds up to, or not yet', () => {
  const shown = FAILINGS.filter(({ shownBy }) => shownBy === 'signals' || shownBy === 'both').map(({ id }) => id)
  const answered = new Set(EVERY_RULE.flatMap(({ failings }) => failings))
  // Help that a partner does not give is seen child by child; that partners are held to account is not.
  expect([...answered].filter(id => id !== 'F23').toSorted()).toEqual(shown.toSorted())
  expect(FAILINGS.map(({ id }) => id)).toEqual(FAILINGS.map((_, at) => `F${at + 1}`))
})

describe('what failed', () => {
  test.for(FIRST_KNOWN)('%s, %s: of %s, known since %s, comes to the %s', ([failing, rule, who, on, role]) => {
    expect(rulesFor(failing).map(({ id }) => id)).toContain(rule)
    const days = failed.signals.filter(one => one.rule === rule && one.who === who)
    expect(days.map(({ raisedOn, owner }) => [raisedOn, owner.role])).toContainEqual([on, role])
  })

  test('was known on no day before the one that is given, and on that day with evidence that was there by then', () => {
    for (const signal of failed.signals) {
      const name = `${signal.rule} ${signal.who}`
      const first = failed.service.asSeenOn(signal, signal.raisedOn)
      expect([name, failed.service.asSeenOn(signal, addDays(signal.raisedOn, -1))]).toEqual([name, undefined])
      const days = first?.evidence.flatMap(({ on }) => on ?? []) ?? []
      // Of an ending that is not prepared, the evidence is the day that is still to come.
      if (signal.rule === 'exit-without-plan') continue
      expect([name, days.length > 0, days.filter(on => on > signal.raisedOn)]).toEqual([name, true, []])
    }
  })

  test('was forecast from nine audits: Inadequate, and no standard for certain', () => {
    const { overall, standards, cases } = failed.audits.on(today)
    expect([
      cases,
      failed.audits.judged.filter(one => one.question === '2.3.2' && one.answer === 'yes').length,
    ]).toEqual([9, 1])
    expect(overall?.probability.inadequate).toBeGreaterThan(0.9)
    for (const { probability } of [...standards, ...(overall ? [overall] : [])])
      expect(probability.inadequate).toBeLessThan(1)
    expect(failed.audits.firstSeen).toBe('2026-11-03')
    expect(sound.audits.firstSeen).toBeNull()
  })

  test.for([
    ['F10', /^49 of 54 /, /^10 of 179 /],
    ['F16', /kept, and 1 answer given$/, /kept, and 10 answers given$/],
    ['F19', /^7 findings .* 4 times since 2016$/, /^no finding/],
    ['F20', /past their day: 12$/, /past their day: 0$/],
    ['F21', /^of 21 .* 57% were completed .* 38% planned$/, /^of 43 .* 91% were completed .* 100% planned$/],
    ['F22', /^5\.8 signals .* 7\.1 today$/, /^0\.4 signals .* 0\.1 today$/],
  ] as const)('%s is shown by what the record adds up to, and not where work is sound', ([id, here, there]) => {
    expect(figure(id, failed)).toMatch(here)
    expect(figure(id, sound)).toMatch(there)
  })
})

/** The rules that see something where work is sound, and of how many programmes of a hundred at most. */
const AT_MOST = {
  'action-overdue': 1,
  'assessment-not-countersigned': 2,
  'assessment-without-child': 1,
  'child-not-seen': 1,
  'child-safety-level-may-be-low': 2,
  'contact-shortfall': 4,
  'level-lowered-alone': 1,
  'missed-and-not-followed': 1,
  'others-safety-level-may-be-low': 3,
  'plan-silent-on-others-safety': 2,
}

describe('where work is sound', () => {
  test('few signals stand, none of them for long, and what presses for days at most', () => {
    expect(sound.signals.length / sound.service.openOn(today).length).toBeLessThan(0.15)
    expect(failed.signals.length / failed.service.openOn(today).length).toBeGreaterThan(5)
    expect(Math.max(...ages(sound.signals))).toBeLessThanOrEqual(21)
    expect(Math.max(...ages(sound.signals.filter(({ severity }) => severity === 'act-now')))).toBeLessThanOrEqual(3)
  })

  test('only these rules see anything, of so many programmes of a hundred at most', () => {
    const open = sound.service.openOn(today).length
    const shares = [...Map.groupBy(sound.signals, ({ rule }) => rule)].map(
      ([rule, { length }]) => [rule, Math.ceil((100 * length) / open)] as const,
    )
    expect(Object.fromEntries(shares)).toEqual(AT_MOST)
  })

  test('what was raised within a year was mended within weeks', () => {
    const begun = spells.filter(({ from }) => from > addDays(today, -365))
    const long = begun.filter(({ from, endedOn }) => daysBetween(from, endedOn ?? today) > 28)
    expect(begun.length).toBeGreaterThan(100)
    expect(long.length / begun.length).toBeLessThan(0.1)
  })
})
