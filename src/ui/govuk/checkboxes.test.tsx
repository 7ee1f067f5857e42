import { Checkboxes } from './checkboxes.tsx'
import { choices, type FixtureChoices } from './fixture-choices.ts'
import { provedByFixtures } from './fixture-proof.tsx'

const LEFT_OUT = { fixtures: { 'with falsy values': 'gaps between the choices do not compile' } }

provedByFixtures<FixtureChoices & { values?: readonly string[] }>('checkboxes', LEFT_OUT, options => (
  <Checkboxes {...choices(options)} values={options.values} />
))
