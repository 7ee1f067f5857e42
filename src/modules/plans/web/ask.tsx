import type { JSX } from 'preact'
import type { Words } from '#kernel/language.ts'
import { type ChildHead, RecordHeader, titleOf } from '#modules/children/index.ts'
import type { Content, Label } from '#ui/content.ts'
import { FormPage } from '#ui/patterns/form-page.tsx'
import type { HiddenValues } from '#ui/patterns/hidden-fields.tsx'
import type { OtherWay } from '#ui/patterns/form-page.tsx'
import type { OwnDraft } from '#web/own-draft.ts'
import type { Visit } from '#web/visit.ts'

type Asked = {
  readonly visit: Visit
  readonly child: ChildHead
  readonly title: Words
  readonly caption?: Content
  /** Where it began, inside the service. */
  readonly back: string
  readonly draft: Pick<OwnDraft, 'draft' | 'hidden'>
  readonly hidden?: HiddenValues
  readonly errors?: Readonly<Record<string, Words>>
  readonly status?: 400 | 409
  readonly submit: Label
  readonly also?: OtherWay | undefined
  readonly lead?: Content
  readonly children: JSX.Element | readonly JSX.Element[]
}

/** A page about a child’s plan that asks something: whose record it is, the questions, and a draft of what is typed. */
export function ask(asked: Asked): Response {
  const { visit, child, title, caption, back, draft, hidden = {}, errors = {}, submit, also, lead, children } = asked
  const failed = Object.keys(errors).length > 0
  return visit.page(
    { title: titleOf(title, child), errors, status: failed ? (asked.status ?? 400) : 200, back: { path: back } },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={title}
        caption={caption}
        lead={lead}
        submit={submit}
        also={also}
        cancelPath={back}
        draft={draft.draft}
        hidden={{ ...draft.hidden, _child: child.id, ...hidden }}
      >
        {children}
      </FormPage>
    </>,
  )
}
