import { same } from '#kernel/language.ts'
import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { WarningText } from './warning-text.tsx'

provedByFixtures<FixtureText & Look & { iconFallbackText?: string }>('warning-text', {}, options => (
  <WarningText
    prefix={options.iconFallbackText ? same(options.iconFallbackText) : undefined}
    classes={options.classes}
    attributes={options.attributes}
  >
    {label(options)}
  </WarningText>
))
