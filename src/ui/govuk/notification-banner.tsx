import type { Words } from '#kernel/language.ts'
import type { Content, Label } from '../content.ts'
import { isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

const SUCCESS: Words = { en: 'Success', cy: 'Llwyddiant' }
const IMPORTANT: Words = { en: 'Important', cy: 'Pwysig' }

type Props = Look & {
  readonly success?: boolean | undefined
  readonly title?: Label | undefined
  readonly titleId?: string | undefined
  readonly titleLevel?: 2 | 3 | 4 | undefined
  readonly role?: 'alert' | 'region' | undefined
  readonly autofocus?: boolean | undefined
  /** One line, shown large. */
  readonly text?: Content
  readonly children?: Content
}

export function NotificationBanner(props: Props) {
  const { success = false, titleId = 'govuk-notification-banner-title', titleLevel = 2, autofocus } = props
  const { show } = useView()
  const Title = `h${titleLevel}` as const
  return (
    <div
      class={classNames('govuk-notification-banner', success && 'govuk-notification-banner--success', props.classes)}
      role={props.role ?? (success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={autofocus === undefined ? undefined : String(!autofocus)}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Title class="govuk-notification-banner__title" id={titleId}>
          {show(props.title ?? (success ? SUCCESS : IMPORTANT))}
        </Title>
      </div>
      <div class="govuk-notification-banner__content">
        {!isEmpty(props.text) && <p class="govuk-notification-banner__heading">{show(props.text)}</p>}
        {show(props.children)}
      </div>
    </div>
  )
}
