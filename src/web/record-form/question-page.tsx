import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Moment } from '#ui/text/moment.tsx'
import type { Answers } from '../drafts.ts'
import { inputsOf } from './answers.ts'
import { FormFrame } from './form-frame.tsx'
import type { OpenedForm } from './opened-form.ts'
import type { FormPage } from './record-form.ts'
import { RecordField } from './record-field.tsx'

type Props = {
  readonly opened: OpenedForm
  readonly page: FormPage
  readonly answers: Answers
  readonly place: string
  readonly today: LocalDate
  readonly caption?: Words
  readonly returnTo?: string
}

const CONTINUE: Words = { en: 'Continue', cy: 'Parhau' }

const DRAFT: Words = { en: 'This is your draft, last saved', cy: 'Dyma eich drafft, a gadwyd ddiwethaf' }
const NOT_YET: Words = { en: 'It is not in the record yet.', cy: 'Nid yw yn y cofnod eto.' }

/** One page of questions. */
export function QuestionPage({ opened, page, answers, place, today, caption, returnTo }: Props) {
  const { form, subject, id, version } = opened
  const inputs = page.fields.flatMap(name => {
    const field = form.entity.fields[name]
    return field ? inputsOf(name, field) : []
  })
  return (
    <>
      {subject.header}
      <Heading {...(caption ? { caption } : {})}>{page.title}</Heading>
      {opened.draft && <InsetText>{[DRAFT, ': ', <Moment at={opened.draft.savedAt} />, '. ', NOT_YET]}</InsetText>}
      <FormFrame
        draft={{ form: form.entity.name, recordId: id, version, childId: subject.childId }}
        place={place}
        inputs={inputs}
        button={CONTINUE}
        {...(returnTo ? { returnTo } : {})}
      >
        {page.fields.map(name => {
          const field = form.entity.fields[name]
          if (!field) throw new Error(`${form.entity.name} has no field ${name}`)
          return (
            <RecordField
              name={name}
              field={field}
              answers={answers}
              today={today}
              choices={subject.choices[name] ?? []}
            />
          )
        })}
      </FormFrame>
    </>
  )
}
