import type { Words } from '#kernel/language.ts'
import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

type Kind = 'success' | 'information' | 'warning' | 'error'

const KINDS: Readonly<Record<Kind, Words>> = {
  success: { en: 'Success', cy: 'Llwyddiant' },
  information: { en: 'Information', cy: 'Gwybodaeth' },
  warning: { en: 'Warning', cy: 'Rhybudd' },
  error: { en: 'Error', cy: 'Gwall' },
}

const ICONS: Readonly<Record<Kind, string>> = {
  success: 'M11.3 24.7 2 15.4l2.6-2.6 6.7 6.6L25.4 5.3 28 8z',
  information:
    'M15 2.5a12.5 12.5 0 1 0 0 25 12.5 12.5 0 0 0 0-25zm1.4 19.900h-2.700v-9.500h2.700zM15 10.800a1.6 1.6 0 1 1 0-3.2 1.6 1.6 0 0 1 0 3.200z',
  warning:
    'M15 2.4 28.8 26.200H1.200zM13.5 9.500l.2 8.300h2.500l.3-8.300zM15 20a1.9 1.9 0 1 0 0 3.7 1.9 1.9 0 0 0 0-3.700z',
  error:
    'M20.2 2.500H9.800L2.5 9.800v10.400l7.3 7.300h10.400l7.3-7.300V9.800zM10.9 8.900l4.1 4.1 4.1-4.1 2 2-4.1 4.1 4.1 4.1-2 2-4.1-4-4.1 4-2-2 4-4.1-4-4.100z',
}

type Props = { readonly kind: Kind; readonly children: Content }

/** One message at the top of a page: what was done, or what to know before going on. */
export function Banner({ kind, children }: Props) {
  const { t, show } = useView()
  return (
    <div
      class={`sl-banner sl-banner--${kind}`}
      role={kind === 'success' ? 'status' : 'region'}
      aria-label={t(KINDS[kind])}
    >
      <svg class="sl-banner__icon" focusable="false" aria-hidden="true" viewBox="0 0 30 30" height="30" width="30">
        <path fill="currentColor" fill-rule="evenodd" d={ICONS[kind]} />
      </svg>
      <div class="sl-banner__content">{show(children)}</div>
    </div>
  )
}
