import type { Words } from '#kernel/language.ts'
import type { Attributes, Content, Label } from '../content.ts'
import { Button } from '../govuk/button.tsx'
import { Heading } from '../text/heading.tsx'
import { useView } from '../view.tsx'
import { HiddenFields, type HiddenValues } from './hidden-fields.tsx'
import { DRAFT_WORDS, SaveState } from './save-state.tsx'

const SAVE: Words = { en: 'Save', cy: 'Cadw' }
const SAVE_DRAFT: Words = { en: 'Save as draft', cy: 'Cadw fel drafft' }
const CANCEL: Words = { en: 'Cancel', cy: 'Canslo' }

/** A second way to send the form, told apart by what its button sends. */
export type OtherWay = { readonly label: Label; readonly name: string; readonly value: string }

export type FormPageProps = {
  readonly title: Content
  readonly caption?: Content
  /** Between the heading and the first question. */
  readonly lead?: Content
  /** Where it is sent: inside the service, this very page unless given. */
  readonly action?: string | undefined
  readonly submit?: Label
  readonly also?: OtherWay | undefined
  /** Warns by its colour, where saving can't be undone. */
  readonly grave?: boolean
  readonly cancelPath?: string | undefined
  readonly hidden?: HiddenValues
  /** Keeps what is typed as a draft at this path; `savedAt` is the time of day of the last one. */
  readonly draft?: { readonly path: string; readonly savedAt?: string | null } | undefined
  /** For a form that only asks for a page: what was answered stands in the address. */
  readonly inAddress?: boolean
  /** For forms that send files: shows how far the sending is. */
  readonly uploads?: boolean
  readonly children?: Content
}

/** A heading and a form. What is wrong with the answers is told by the page around it. */
export function FormPage(props: FormPageProps) {
  const { title, caption, lead, action, also, cancelPath, hidden = {}, draft, uploads, children } = props
  const { t, show, href } = useView()
  return (
    <div class="sl-reading">
      <Heading caption={caption}>{title}</Heading>
      {show(lead)}
      <form
        method={props.inAddress ? 'get' : 'post'}
        action={action && href(action)}
        enctype={uploads ? 'multipart/form-data' : undefined}
        novalidate
        {...(draft && draftAttributes(href(draft.path), t))}
        {...(uploads && { 'data-upload': t(UPLOADING) })}
      >
        <HiddenFields values={hidden} />
        {show(children)}
        <div class="govuk-button-group">
          <Button once look={props.grave ? 'warning' : undefined}>
            {props.submit ?? SAVE}
          </Button>
          {also && (
            <Button once look="secondary" name={also.name} value={also.value}>
              {also.label}
            </Button>
          )}
          {draft && (
            <Button look="secondary" attributes={{ formaction: href(draft.path) }}>
              {SAVE_DRAFT}
            </Button>
          )}
          {cancelPath && (
            <a class="govuk-link" href={href(cancelPath)}>
              {t(CANCEL)}
            </a>
          )}
        </div>
        {draft && <SaveState savedAt={draft.savedAt} />}
      </form>
    </div>
  )
}

const UPLOADING: Words = { en: 'Uploading: {percent}%', cy: 'Yn uwchlwytho: {percent}%' }

const draftAttributes = (url: string, t: (words: Words) => string): Attributes => ({
  'data-draft-url': url,
  'data-saved': t(DRAFT_WORDS['data-saved']),
  'data-unsaved': t(DRAFT_WORDS['data-unsaved']),
})
