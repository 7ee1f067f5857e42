import type { Words } from '#kernel/language.ts'
import type { Content, Label } from '../content.ts'
import { Button } from '../govuk/button.tsx'
import { useView } from '../view.tsx'
import { HiddenFields, type HiddenValues } from './hidden-fields.tsx'

const FILTERS: Words = { en: 'Filters', cy: 'Hidlyddion' }
const APPLY: Words = { en: 'Apply filters', cy: 'Cymhwyso hidlyddion' }
const CLEAR: Words = { en: 'Clear filters', cy: 'Clirio hidlyddion' }
const REMOVE: Words = { en: 'Remove filter', cy: 'Tynnu’r hidlydd' }

/** A filter that holds now, and the address of the list without it. */
export type ActiveFilter = { readonly label: Label; readonly path: string }

type Props = {
  /** The list’s own path; the fields’ values join it in the address. */
  readonly path: string
  readonly clearPath?: string
  readonly active: readonly ActiveFilter[]
  /** What must stay in the address, such as the order. */
  readonly keep?: HiddenValues
  readonly children: Content
}

/** Fields that narrow a list. What was chosen stands in the address, so that it can be kept and sent. */
export function FilterPanel({ path, clearPath = path, active, keep = {}, children }: Props) {
  const { t, show, href } = useView()
  return (
    <details class="sl-filter" open data-filter data-active={active.length}>
      <summary class="sl-filter__summary">{t(FILTERS)}</summary>
      <form class="sl-filter__form" method="get" action={href(path)}>
        <HiddenFields values={keep} />
        <div class="sl-filter__fields">{show(children)}</div>
        <div class="sl-filter__actions">
          <Button look="secondary">{APPLY}</Button>
          {active.length > 0 && (
            <a class="govuk-link govuk-link--no-visited-state" href={href(clearPath)}>
              {t(CLEAR)}
            </a>
          )}
        </div>
      </form>
      {active.length > 0 && <ActiveFilters active={active} />}
    </details>
  )
}

function ActiveFilters({ active }: { readonly active: readonly ActiveFilter[] }) {
  const { t, show, href } = useView()
  return (
    <ul class="sl-filter__active">
      {active.map(({ label, path }) => (
        <li>
          <a class="sl-chip" href={href(path)}>
            <span class="govuk-visually-hidden">{t(REMOVE)}: </span>
            {show(label)}
          </a>
        </li>
      ))}
    </ul>
  )
}
