import { type Content, isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { LabelSize } from './label.tsx'
import type { Look } from './look.ts'

/** The question that a group of fields answers. */
export type Legend = {
  readonly legend?: Content
  readonly legendSize?: LabelSize | undefined
  readonly legendClasses?: string | undefined
  /** The legend is the page's heading. */
  readonly heading?: boolean | undefined
}

type Props = Look &
  Legend & {
    readonly describedBy?: string | undefined
    readonly role?: 'group' | undefined
    readonly children?: Content
  }

export function Fieldset(props: Props) {
  const { legend, legendSize, legendClasses, heading, describedBy, role, classes, attributes, children } = props
  const { show } = useView()
  const size = legendSize && `govuk-fieldset__legend--${legendSize}`
  return (
    <fieldset class={classNames('govuk-fieldset', classes)} role={role} aria-describedby={describedBy} {...attributes}>
      {!isEmpty(legend) && (
        <legend class={classNames('govuk-fieldset__legend', size, legendClasses)}>
          {heading ? <h1 class="govuk-fieldset__heading">{show(legend)}</h1> : show(legend)}
        </legend>
      )}
      {show(children)}
    </fieldset>
  )
}
