import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import { InsetText } from './inset-text.tsx'
import type { Look } from './look.ts'

provedByFixtures<FixtureText & Look & { id?: string }>('inset-text', {}, options => (
  <InsetText id={options.id} classes={options.classes} attributes={options.attributes}>
    {label(options)}
  </InsetText>
))
