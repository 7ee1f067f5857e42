import { type FixtureText, label, provedByFixtures, someLabel } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { PhaseBanner } from './phase-banner.tsx'

provedByFixtures<FixtureText & Look & { tag?: FixtureText & { classes?: string } }>('phase-banner', {}, options => (
  <PhaseBanner
    tag={someLabel(options.tag)}
    tagClasses={options.tag?.classes}
    classes={options.classes}
    attributes={options.attributes}
  >
    {label(options)}
  </PhaseBanner>
))
