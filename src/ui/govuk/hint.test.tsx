import { type FixtureText, provedByFixtures, someLabel } from './fixture-proof.tsx'
import { Hint } from './hint.tsx'
import type { Look } from './look.ts'

provedByFixtures<FixtureText & Look & { id?: string }>('hint', {}, options => (
  <Hint id={options.id} classes={options.classes} attributes={options.attributes}>
    {someLabel(options)}
  </Hint>
))
