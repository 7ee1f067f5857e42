import type { Content } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

type Props = Look & {
  readonly children: Content
  readonly look?: 'secondary' | 'warning' | 'inverse' | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  /** Ignores a second press within a second. */
  readonly once?: boolean | undefined
  /** Makes it a link that looks like a button. */
  readonly href?: string | undefined
  /** The large button, with an arrow, that starts a journey. */
  readonly start?: boolean | undefined
}

export function Button(props: Props) {
  const { children, look, href, start, classes, attributes } = props
  const { show } = useView()
  const shared = {
    class: classNames('govuk-button', look && `govuk-button--${look}`, classes, start && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id: props.id,
    ...attributes,
  }
  const inside = (
    <>
      {show(children)}
      {start && <StartIcon />}
    </>
  )
  if (href !== undefined) {
    return (
      <a href={href} role="button" draggable={false} {...shared}>
        {inside}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.once === undefined ? undefined : String(props.once)}
      {...shared}
    >
      {inside}
    </button>
  )
}

const StartIcon = () => (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)
