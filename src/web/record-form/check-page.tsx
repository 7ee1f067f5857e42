import type { Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { CheckAnswers } from '#ui/patterns/check-answers.tsx'
import { useView } from '#ui/view.tsx'
import { type OpenedForm, pagesOf } from './opened-form.ts'
import { secondButton } from './second-button.ts'
import { fieldsOn } from './record-form.ts'
import { RecordedValue } from './recorded-value.tsx'

type Props = {
  readonly opened: OpenedForm
  readonly values: Values
  readonly mistaken: ReadonlySet<string>
  /** The path of this record's form inside the service, under which its pages lie. */
  readonly base: string
}

export const CHECK_TITLE: Words = { en: 'Check your answers', cy: 'Gwiriwch eich atebion' }
const TO_MEND: Words = { en: 'Needs an answer', cy: 'Mae angen ateb' }
const DISCARD: Words = { en: 'Throw away what I typed', cy: 'Taflu’r hyn a deipiais' }

/** Everything typed, to be looked over before it goes into the record. */
export function CheckPage({ opened, values, mistaken, base }: Props) {
  const { href } = useView()
  const { form, subject, version, isNew, draft } = opened
  const groups = pagesOf(opened).map(page => ({
    title: page.title,
    facts: fieldsOn(page).flatMap(name => {
      const field = form.entity.fields[name]
      const value = values[name] ?? null
      if (!field) return []
      const shown = <RecordedValue field={field} value={value} choices={subject.choices[name]} />
      const changePath = `${base}/edit/${page.id}?return=check#${name}`
      return [{ label: field.label, value: mistaken.has(name) ? TO_MEND : shown, changePath }]
    }),
  }))
  return (
    <>
      {subject.header}
      <CheckAnswers
        caption={isNew ? form.newTitle : form.editTitle}
        groups={groups}
        action={`${base}/check`}
        hidden={{ _version: version }}
        cancelPath={subject.back}
        also={secondButton(opened)}
      />
      {draft && (
        <form method="post" action={href(`${base}/discard`)}>
          <Button look="secondary">{DISCARD}</Button>
        </form>
      )}
    </>
  )
}
