import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { SkipLink } from './skip-link.tsx'

provedByFixtures<FixtureText & Look & { href?: string }>('skip-link', {}, options => (
  <SkipLink href={options.href ?? '#content'} classes={options.classes} attributes={options.attributes}>
    {label(options)}
  </SkipLink>
))
