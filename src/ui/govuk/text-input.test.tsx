import { type FixtureField, field } from './fixture-options.ts'
import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { TextInput, type TextInputProps } from './text-input.tsx'

type Options = FixtureField &
  Pick<
    TextInputProps,
    'value' | 'type' | 'inputmode' | 'autocomplete' | 'autocapitalize' | 'pattern' | 'spellcheck'
  > & {
    prefix?: FixtureText & Look
    suffix?: FixtureText & Look
    inputWrapper?: Look
  }

const affix = (given: (FixtureText & Look) | undefined) => given && { ...given, text: label(given) }

provedByFixtures<Options>('input', {}, options => (
  <TextInput
    {...field(options)}
    value={options.value}
    type={options.type}
    prefix={affix(options.prefix)}
    suffix={affix(options.suffix)}
    wrapper={options.inputWrapper}
    inputmode={options.inputmode}
    autocomplete={options.autocomplete}
    autocapitalize={options.autocapitalize}
    pattern={options.pattern}
    spellcheck={options.spellcheck}
  />
))
