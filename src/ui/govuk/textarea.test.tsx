import { type FixtureField, field } from './fixture-options.ts'
import { provedByFixtures } from './fixture-proof.tsx'
import { Textarea } from './textarea.tsx'

type Options = FixtureField & { value?: string; rows?: number; autocomplete?: string; spellcheck?: boolean }

provedByFixtures<Options>('textarea', {}, options => (
  <Textarea
    {...field(options)}
    value={options.value}
    rows={options.rows}
    autocomplete={options.autocomplete}
    spellcheck={options.spellcheck}
  />
))
