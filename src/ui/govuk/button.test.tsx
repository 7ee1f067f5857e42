import { Button } from './button.tsx'
import { type FixtureText, provedByFixtures, someLabel } from './fixture-proof.tsx'
import type { Look } from './look.ts'

type Options = FixtureText &
  Look & {
    type?: 'submit' | 'button' | 'reset'
    name?: string
    value?: string
    id?: string
    disabled?: boolean
    preventDoubleClick?: boolean
    href?: string
    isStartButton?: boolean
  }

const html = (options: Options) =>
  options.html && options.isStartButton ? { html: `<span>${options.html}</span>` } : options

provedByFixtures<Options>('button', {}, options => (
  <Button
    type={options.type}
    name={options.name}
    value={options.value}
    id={options.id}
    disabled={options.disabled}
    once={options.preventDoubleClick}
    href={options.href}
    start={options.isStartButton}
    classes={options.classes}
    attributes={options.attributes}
  >
    {someLabel(html(options))}
  </Button>
))
