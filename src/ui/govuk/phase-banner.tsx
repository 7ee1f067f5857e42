import type { Content, Label } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'
import { Tag } from './tag.tsx'

type Props = Look & { readonly tag: Label; readonly tagClasses?: string | undefined; readonly children: Content }

export const PhaseBanner = ({ tag, tagClasses, classes, attributes, children }: Props) => (
  <div class={classNames('govuk-phase-banner govuk-width-container', classes)} {...attributes}>
    <p class="govuk-phase-banner__content">
      <Tag classes={classNames('govuk-phase-banner__content__tag', tagClasses)}>{tag}</Tag>
      <span class="govuk-phase-banner__text">{useView().show(children)}</span>
    </p>
  </div>
)
