import type { Words } from '#kernel/language.ts'
import type { Content, Label } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

const WARNING: Words = { en: 'Warning', cy: 'Rhybudd' }

type Props = Look & { readonly prefix?: Label | undefined; readonly children: Content }

export function WarningText({ prefix = WARNING, classes, attributes, children }: Props) {
  const { show } = useView()
  return (
    <div class={classNames('govuk-warning-text', classes)} {...attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{show(prefix)}</span> {show(children)}
      </strong>
    </div>
  )
}
