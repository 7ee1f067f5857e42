import { Link } from '../text/link.tsx'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Label } from '../content.ts'
import { classNames } from '../class-names.ts'
import { Day } from '../text/day.tsx'
import { useView } from '../view.tsx'

const DANGEROUS: Words = { en: 'What is dangerous now', cy: 'Beth sy’n beryglus nawr' }
const NOTHING: Words = {
  en: 'Nothing recorded that calls for action at once',
  cy: 'Nid oes dim wedi’i gofnodi sy’n galw am weithredu ar unwaith',
}
const SINCE: Words = { en: 'since', cy: 'ers' }

export type ShownDanger = {
  readonly what: Label
  readonly since: LocalDate | null
  readonly path: string
  /** 1 is what may hurt someone first. */
  readonly weight: 1 | 2 | 3
}

/** What may hurt someone now, the worst in the strongest ink; or that nothing is recorded which would. */
export function DangerPanel({ dangers }: { readonly dangers: readonly ShownDanger[] }) {
  const { t } = useView()
  const tone = dangers.length === 0 ? 'none' : dangers.some(({ weight }) => weight === 1) ? 'worst' : 'some'
  return (
    <section class={`sl-danger sl-danger--${tone}`} aria-label={t(DANGEROUS)}>
      <h2 class="sl-danger__title">{t(DANGEROUS)}</h2>
      {dangers.length === 0 ? (
        <p class="sl-danger__nothing">{t(NOTHING)}</p>
      ) : (
        <ul class="sl-danger__list">
          {dangers.map(danger => (
            <Danger danger={danger} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Danger({ danger: { what, since, path, weight } }: { readonly danger: ShownDanger }) {
  const { t } = useView()
  return (
    <li class={classNames('sl-danger__one', weight === 1 && 'sl-danger__one--worst')}>
      <Link quiet path={path}>
        {what}
      </Link>
      {since && (
        <span class="sl-danger__since">
          {t(SINCE)} <Day on={since} />
        </span>
      )}
    </li>
  )
}
