import { same } from '#kernel/language.ts'
import { ErrorMessage } from './error-message.tsx'
import { type FixtureText, provedByFixtures, someLabel } from './fixture-proof.tsx'
import type { Look } from './look.ts'

type Options = FixtureText & Look & { id?: string; visuallyHiddenText?: string | false }

const prefix = ({ visuallyHiddenText }: Options) =>
  visuallyHiddenText === undefined ? undefined : visuallyHiddenText ? same(visuallyHiddenText) : null

provedByFixtures<Options>('error-message', {}, options => (
  <ErrorMessage id={options.id} prefix={prefix(options)} classes={options.classes} attributes={options.attributes}>
    {someLabel(options)}
  </ErrorMessage>
))
