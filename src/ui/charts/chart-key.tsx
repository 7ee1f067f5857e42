import type { JSX } from 'preact'
import type { Words } from '#kernel/language.ts'
import { useView } from '../view.tsx'

export type KeyEntry = { readonly label: Words; readonly swatch: JSX.Element }

/** What the shapes of a chart stand for. For the eye only: who hears the page has the summary and the table. */
export function ChartKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  const { t } = useView()
  return (
    <ul class="sl-chart__key" aria-hidden="true">
      {entries.map(({ label, swatch }) => (
        <li class="sl-chart__entry">
          <svg class="sl-chart__swatch" viewBox="0 0 20 20" width="20" height="20" focusable="false">
            {swatch}
          </svg>
          {t(label)}
        </li>
      ))}
    </ul>
  )
}
