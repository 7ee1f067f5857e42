import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { factsMark } from '#modules/signals/domain/facts-mark.ts'
import { signalSetAside } from '#modules/signals/domain/signal-set-aside.ts'
import { signalsOf } from '#modules/signals/domain/signals-of.ts'
import { demoBundles } from './demo-bundles.ts'
import { picturesIn } from './pictures-in.ts'

const today = localDate('2026-11-23')

test.for(demoBundles(today))('what stands set aside in $service.id is a signal that stands', bundle => {
  const pictureOf = picturesIn(bundle, bundle.service.nation)
  const decisions = bundle.rows(signalSetAside).map(({ facts }) => facts)
  expect(decisions.length).toBeGreaterThan(2)
  for (const { child_id, programme_id, rule, facts } of decisions) {
    const standing = signalsOf(pictureOf(String(child_id)), today).signals
    const marks = standing
      .filter(signal => signal.rule === rule && (signal.subject.kind === 'child' || signal.subject.id === programme_id))
      .map(factsMark)
    expect(marks).toContain(facts)
  }
})
