import { type FixtureText, provedByFixtures, someLabel } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { Tag } from './tag.tsx'

provedByFixtures<FixtureText & Look>('tag', {}, options => (
  <Tag classes={options.classes} attributes={options.attributes}>
    {someLabel(options)}
  </Tag>
))
