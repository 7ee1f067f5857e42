import type { Words } from '#kernel/language.ts'
import type { Attributes, Content } from '../content.ts'
import { isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

const PROBLEM: Words = { en: 'There is a problem', cy: 'Mae problem' }

export type SummaryError = {
  readonly text: Content
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

type Props = Look & {
  readonly errors: readonly SummaryError[]
  readonly title?: Content
  readonly description?: Content
  readonly autofocus?: boolean | undefined
}

/** What is wrong with the page's answers, at its top; takes the focus when the page opens. */
export function ErrorSummary({ errors, title = PROBLEM, description, autofocus, classes, attributes }: Props) {
  const { show } = useView()
  return (
    <div
      class={classNames('govuk-error-summary', classes)}
      data-disable-auto-focus={autofocus === undefined ? undefined : String(!autofocus)}
      {...attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{show(title)}</h2>
        <div class="govuk-error-summary__body">
          {!isEmpty(description) && <p>{show(description)}</p>}
          {errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errors.map(({ text, href, attributes: linkAttributes }) => (
                <li>
                  {href ? (
                    <a href={href} {...linkAttributes}>
                      {show(text)}
                    </a>
                  ) : (
                    show(text)
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
