import { choices, type FixtureChoices } from './fixture-choices.ts'
import { provedByFixtures } from './fixture-proof.tsx'
import { Radios } from './radios.tsx'

const LEFT_OUT = { fixtures: { 'with falsy items': 'gaps between the choices do not compile' } }

provedByFixtures<FixtureChoices & { value?: string | number | null }>('radios', LEFT_OUT, options => (
  <Radios
    {...choices(options)}
    value={options.value === undefined || options.value === null ? undefined : String(options.value)}
  />
))
