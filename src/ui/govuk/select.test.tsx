import { type FixtureField, field } from './fixture-options.ts'
import { provedByFixtures } from './fixture-proof.tsx'
import { type Option, Select } from './select.tsx'

type Options = FixtureField & { value?: string | number; items?: readonly Option[] }

provedByFixtures<Options>('select', {}, options => (
  <Select
    {...field(options)}
    value={options.value === undefined ? undefined : String(options.value)}
    items={(options.items ?? [])
      .filter(Boolean)
      .map(item => ({ ...item, value: item.value === undefined ? undefined : String(item.value) }))}
  />
))
