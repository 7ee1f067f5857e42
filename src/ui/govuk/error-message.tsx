import type { Words } from '#kernel/language.ts'
import type { Content, Label } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

const ERROR: Words = { en: 'Error', cy: 'Gwall' }

type Props = Look & {
  readonly id?: string | undefined
  /** Said before the message to those who cannot see that it is red; null where nothing is. */
  readonly prefix?: Label | null | undefined
  readonly children: Content
}

export function ErrorMessage({ id, prefix = ERROR, classes, attributes, children }: Props) {
  const { show } = useView()
  return (
    <p id={id} class={classNames('govuk-error-message', classes)} {...attributes}>
      {prefix && <span class="govuk-visually-hidden">{show(prefix)}:</span>} {show(children)}
    </p>
  )
}
