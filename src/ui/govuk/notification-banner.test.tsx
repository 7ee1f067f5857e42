import { same } from '#kernel/language.ts'
import { fromHtml, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { NotificationBanner } from './notification-banner.tsx'

type Options = Look & {
  text?: string
  html?: string
  type?: string
  titleText?: string
  titleHtml?: string
  titleHeadingLevel?: 2 | 3 | 4
  titleId?: string
  role?: 'alert' | 'region'
  disableAutoFocus?: boolean
}

const title = ({ titleHtml, titleText }: Options) =>
  titleHtml ? fromHtml(titleHtml) : titleText ? same(titleText) : undefined

provedByFixtures<Options>('notification-banner', {}, options => (
  <NotificationBanner
    success={options.type === 'success'}
    title={title(options)}
    titleId={options.titleId}
    titleLevel={options.titleHeadingLevel}
    role={options.role}
    autofocus={options.disableAutoFocus === undefined ? undefined : !options.disableAutoFocus}
    classes={options.classes}
    attributes={options.attributes}
    text={options.html ? undefined : options.text}
  >
    {options.html && fromHtml(options.html)}
  </NotificationBanner>
))
