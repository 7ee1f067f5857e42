import type { Attributes, Content, Label } from '../content.ts'
import { isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'

/** A link such as “Change”, with what it changes for those who hear it out of its place. */
export type Action = {
  readonly text: Content
  readonly href: string
  readonly hidden?: Label | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

type Props = {
  readonly actions: readonly Action[]
  /** The card that they stand in. */
  readonly of: Content
  readonly list: string
  readonly item: string
}

/** One link by itself, several as a list. */
export const ActionLinks = ({ actions, of, list, item }: Props) =>
  actions.length === 1 ? (
    <>
      {actions.map(action => (
        <ActionLink action={action} of={of} />
      ))}
    </>
  ) : (
    <ul class={list}>
      {actions.map(action => (
        <li class={item}>
          <ActionLink action={action} of={of} />
        </li>
      ))}
    </ul>
  )

function ActionLink({ action, of }: { readonly action: Action; readonly of: Content }) {
  const { show } = useView()
  return (
    <a class={classNames('govuk-link', action.classes)} href={action.href} {...action.attributes}>
      {show(action.text)}
      {(action.hidden || !isEmpty(of)) && (
        <span class="govuk-visually-hidden">
          {action.hidden && <> {show(action.hidden)}</>}
          {!isEmpty(of) && <> ({show(of)})</>}
        </span>
      )}
    </a>
  )
}
