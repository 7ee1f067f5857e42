import type { OtherWay } from '#ui/patterns/form-page.tsx'
import type { OpenedForm } from './opened-form.ts'

/** The second button of a new record, where there is one: another way to save it, or the next of its kind. */
export function secondButton({ form, subject, isNew }: OpenedForm): OtherWay | undefined {
  if (!isNew) return undefined
  if (subject.otherWay) return { ...subject.otherWay, value: 'yes' }
  return form.saveAndNext && { label: form.saveAndNext, name: '_next', value: 'yes' }
}
