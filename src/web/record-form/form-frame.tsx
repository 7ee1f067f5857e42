import type { ComponentChildren } from 'preact'
import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { useView } from '#ui/view.tsx'

type Props = {
  readonly draft: {
    readonly form: string
    readonly recordId: string
    readonly version: number
    readonly childId: string | null
  }
  /** The path of this page of the form, inside the service. */
  readonly place: string
  /** The inputs that stand on this page. */
  readonly inputs: readonly string[]
  readonly button: Words
  readonly returnTo?: string
  readonly children: ComponentChildren
}

const SAVED: Words = { en: 'Draft saved at {time}', cy: 'Cadwyd y drafft am {time}' }
const NOT_SAVED: Words = {
  en: 'The draft could not be saved. Your text is still on this page.',
  cy: 'Nid oedd modd cadw’r drafft. Mae eich testun yn dal ar y dudalen hon.',
}
const KEEP: Words = { en: 'Save as a draft', cy: 'Cadw fel drafft' }

/** A form that keeps itself: as it is typed where scripts run, and by a button of its own where they don't. */
export function FormFrame({ draft, place, inputs, button, returnTo, children }: Props) {
  const { t, href } = useView()
  const drafts = href('/drafts')
  return (
    <form
      method="post"
      action={href(place)}
      novalidate
      data-draft-url={drafts}
      data-saved={t(SAVED)}
      data-failed={t(NOT_SAVED)}
    >
      <input type="hidden" name="_form" value={draft.form} />
      <input type="hidden" name="_record" value={draft.recordId} />
      <input type="hidden" name="_version" value={String(draft.version)} />
      <input type="hidden" name="_child" value={draft.childId ?? ''} />
      <input type="hidden" name="_place" value={href(place)} />
      <input type="hidden" name="_fields" value={inputs.join(' ')} />
      {returnTo && <input type="hidden" name="_return" value={returnTo} />}
      {children}
      <p class="sl-save-state govuk-body-s" data-save-state aria-live="polite" />
      <div class="govuk-button-group">
        <Button once>{button}</Button>
        <Button look="secondary" attributes={{ formaction: drafts, 'data-keep-draft': '' }}>
          {KEEP}
        </Button>
      </div>
    </form>
  )
}
