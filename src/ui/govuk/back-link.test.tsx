import { BackLink } from './back-link.tsx'
import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'

provedByFixtures<FixtureText & Look & { href?: string }>('back-link', {}, options => (
  <BackLink href={options.href ?? '#'} classes={options.classes} attributes={options.attributes}>
    {options.text || options.html ? label(options) : undefined}
  </BackLink>
))
