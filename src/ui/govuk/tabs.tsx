import type { Words } from '#kernel/language.ts'
import type { Attributes, Content, Label } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

const CONTENTS: Words = { en: 'Contents', cy: 'Cynnwys' }

export type Tab = {
  readonly id: string
  readonly label: Content
  readonly panel: Content
  readonly attributes?: Attributes | undefined
  readonly panelAttributes?: Attributes | undefined
}

type Props = Look & {
  readonly id?: string | undefined
  readonly title?: Label | undefined
  readonly items: readonly Tab[]
}

export function Tabs({ id, title = CONTENTS, items, classes, attributes }: Props) {
  const { show } = useView()
  return (
    <div id={id} class={classNames('govuk-tabs', classes)} {...attributes} data-module="govuk-tabs">
      <h2 class="govuk-tabs__title">{show(title)}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {items.map((tab, index) => (
            <li class={classNames('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}>
              <a class="govuk-tabs__tab" href={`#${tab.id}`} {...tab.attributes}>
                {show(tab.label)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {items.map((tab, index) => (
        <div
          class={classNames('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')}
          id={tab.id}
          {...tab.panelAttributes}
        >
          {show(tab.panel)}
        </div>
      ))}
    </div>
  )
}
