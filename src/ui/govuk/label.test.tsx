import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import { Label } from './label.tsx'
import type { Look } from './look.ts'

provedByFixtures<FixtureText & Look & { for?: string; isPageHeading?: boolean }>('label', {}, options => (
  <Label for={options.for} heading={options.isPageHeading} classes={options.classes} attributes={options.attributes}>
    {label(options)}
  </Label>
))
