import type { Attributes } from '../content.ts'
import { fromHtml, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { type Tab, Tabs } from './tabs.tsx'

type Item = {
  id?: string
  label: string
  panel: { text?: string; html?: string; attributes?: Attributes }
  attributes?: Attributes
}

type Options = Look & { id?: string; idPrefix?: string; title?: string; items?: readonly (Item | null | false)[] }

const tab =
  (prefix: string) =>
  (item: Item, index: number): Tab => ({
    id: item.id ?? `${prefix}-${index + 1}`,
    label: item.label,
    panel: item.panel.html ? fromHtml(item.panel.html) : item.panel.text && <p class="govuk-body">{item.panel.text}</p>,
    attributes: item.attributes,
    panelAttributes: item.panel.attributes,
  })

provedByFixtures<Options>('tabs', {}, options => (
  <Tabs
    id={options.id}
    title={options.title ? { en: options.title, cy: options.title } : undefined}
    items={(options.items ?? []).filter(item => !!item).map(tab(options.idPrefix ?? ''))}
    classes={options.classes}
    attributes={options.attributes}
  />
))
