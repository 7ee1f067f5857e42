import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Content } from '../content.ts'
import { Day } from '../text/day.tsx'
import { useView } from '../view.tsx'
import { type Meaning, StatusTag } from './status-tag.tsx'

/** One step of a way that others decide on: done on a day, waited for, or still to come. */
export type JourneyStep = {
  readonly title: Words
  readonly meaning: Meaning
  /** What came of it, or how long it has been waited for. */
  readonly state: Content
  readonly on?: LocalDate | null
  readonly note?: Content
  /** Where that step is worked on. */
  readonly path?: string
}

type Props = { readonly label: Words; readonly steps: readonly JourneyStep[] }

/** The steps of a journey in their order, each with its state in words. */
export function JourneySteps({ label, steps }: Props) {
  const { t, show, href } = useView()
  return (
    <ol class="sl-journey" aria-label={t(label)}>
      {steps.map(({ title, meaning, state, on, note, path }) => (
        <li class={`sl-journey__step sl-journey__step--${meaning}`}>
          <span class="sl-journey__title">
            {path === undefined ? (
              t(title)
            ) : (
              <a class="govuk-link govuk-link--no-visited-state" href={href(path)}>
                {t(title)}
              </a>
            )}
          </span>
          <StatusTag meaning={meaning}>{state}</StatusTag>
          {on && (
            <span class="sl-journey__day">
              <Day on={on} short />
            </span>
          )}
          {note && <span class="sl-journey__note">{show(note)}</span>}
        </li>
      ))}
    </ol>
  )
}
