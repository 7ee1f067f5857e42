import { type FixtureLegend, legend } from './fixture-options.ts'
import { fromHtml, provedByFixtures } from './fixture-proof.tsx'
import { Fieldset } from './fieldset.tsx'
import type { Look } from './look.ts'

type Options = Look & NonNullable<FixtureLegend['fieldset']> & { role?: string; html?: string }

provedByFixtures<Options>('fieldset', { options: { role: 'only the role of a date, `group`, is of use' } }, options => {
  const { grouped: _, ...said } = legend({ fieldset: options })
  return (
    <Fieldset {...said} describedBy={options.describedBy} classes={options.classes} attributes={options.attributes}>
      {options.html && fromHtml(options.html)}
    </Fieldset>
  )
})
