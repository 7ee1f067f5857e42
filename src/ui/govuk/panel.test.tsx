import { label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { Panel } from './panel.tsx'

type Options = Look & { titleText?: string; titleHtml?: string; text?: string; html?: string; headingLevel?: 1 | 2 | 3 }

const INTERRUPTION = 'the interruption variant, which no page uses'

const LEFT_OUT = {
  options: { actions: INTERRUPTION },
  fixtures: { 'interruption, no actions': INTERRUPTION, 'interruption with custom classes': INTERRUPTION },
}

provedByFixtures<Options>('panel', LEFT_OUT, options => (
  <Panel
    title={label({ text: options.titleText ?? null, html: options.titleHtml ?? null })}
    level={options.headingLevel}
    classes={options.classes}
    attributes={options.attributes}
  >
    {label(options)}
  </Panel>
))
