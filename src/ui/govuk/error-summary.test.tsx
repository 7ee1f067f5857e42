import { type Attributes } from '../content.ts'
import { ErrorSummary } from './error-summary.tsx'
import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'

type Options = Look & {
  titleText?: string
  titleHtml?: string
  descriptionText?: string
  descriptionHtml?: string
  errorList?: readonly (FixtureText & { href?: string; attributes?: Attributes })[]
  disableAutoFocus?: boolean
}

provedByFixtures<Options>('error-summary', {}, options => (
  <ErrorSummary
    title={label({ text: options.titleText ?? '', html: options.titleHtml ?? null })}
    description={label({ text: options.descriptionText ?? null, html: options.descriptionHtml ?? null })}
    errors={(options.errorList ?? []).map(error => ({
      text: label(error),
      href: error.href,
      attributes: error.attributes,
    }))}
    autofocus={options.disableAutoFocus === undefined ? undefined : !options.disableAutoFocus}
    classes={options.classes}
    attributes={options.attributes}
  />
))
