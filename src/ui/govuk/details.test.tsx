import { Details } from './details.tsx'
import { label, provedByFixtures, someLabel } from './fixture-proof.tsx'
import type { Look } from './look.ts'

type Options = Look & {
  summaryText?: string
  summaryHtml?: string
  text?: string
  html?: string
  id?: string
  open?: boolean
}

provedByFixtures<Options>('details', {}, options => (
  <Details
    summary={someLabel({ text: options.summaryText ?? null, html: options.summaryHtml ?? null })}
    id={options.id}
    open={options.open}
    classes={options.classes}
    attributes={options.attributes}
  >
    {label(options)}
  </Details>
))
