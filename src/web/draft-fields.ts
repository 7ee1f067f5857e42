import { isId } from '#kernel/id.ts'
import type { Answers, DraftKey } from './drafts.ts'
import type { Form } from './visit.ts'

/** The hidden fields by which any form says whose draft it is, and where it can be gone on with. */
export type DraftFields = { readonly key: DraftKey; readonly childId: string | null; readonly place: string }

export function draftFieldsOf(form: Form, serviceId: string): DraftFields | null {
  const [name, recordId, version] = [form.text('_form'), form.text('_record'), Number(form.text('_version'))]
  if (!/^[a-z][a-z_-]{0,60}$/.test(name) || !isId(recordId) || !Number.isSafeInteger(version) || version < 0)
    return null
  const childId = form.text('_child')
  const place = form.text('_place')
  return {
    key: { form: name, recordId, version },
    childId: isId(childId) ? childId : null,
    place: place.startsWith(`/${serviceId}/`) ? place : `/${serviceId}/drafts`,
  }
}

/** What was typed on the page. A field that stood on it and sent nothing (an unticked box) is an empty answer. */
export function answersIn(form: Form): Answers {
  const onThePage = form.text('_fields').split(' ').filter(Boolean)
  const empty = Object.fromEntries(onThePage.map(name => [name, '']))
  const typed = Object.entries(form.texts).filter(([name]) => !name.startsWith('_'))
  return { ...empty, ...Object.fromEntries(typed) }
}
