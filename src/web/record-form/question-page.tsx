import { timeOfDay } from '#kernel/dates-in-words.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Details } from '#ui/govuk/details.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { FormPage as Form } from '#ui/patterns/form-page.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { useView } from '#ui/view.tsx'
import type { Answers } from '../drafts.ts'
import { inputsOf } from './answers.ts'
import { fieldOf, type OpenedForm, savesHere } from './opened-form.ts'
import { RecordField } from './record-field.tsx'
import { draftName, fieldsOn, type FormPage } from './record-form.ts'
import { secondButton } from './second-button.ts'

type Props = {
  readonly opened: OpenedForm
  readonly page: FormPage
  readonly answers: Answers
  /** The path of this page of the form, inside the service. */
  readonly place: string
  readonly today: LocalDate
  readonly now: Date
  readonly caption?: Words | undefined
  readonly returnTo: string
}

const SAVE: Words = { en: 'Save', cy: 'Cadw' }
const CONTINUE: Words = { en: 'Continue', cy: 'Parhau' }
const DRAFT: Words = { en: 'This is your draft, last saved', cy: 'Dyma eich drafft, a gadwyd ddiwethaf' }
const NOT_YET: Words = { en: 'It is not in the record yet.', cy: 'Nid yw yn y cofnod eto.' }

/** One page of questions, which keeps itself: as it is typed where scripts run, and by a button where they don't. */
export function QuestionPage({ opened, page, answers, place, today, now, caption, returnTo }: Props) {
  const { href } = useView()
  const { form, subject, id, version, draft } = opened
  const saves = savesHere(opened, page)
  const inputs = fieldsOn(page).flatMap(name => inputsOf(name, fieldOf(form.entity, name)))
  return (
    <>
      {subject.header}
      <Form
        title={page.title}
        caption={caption}
        action={place}
        submit={saves ? SAVE : CONTINUE}
        also={saves ? secondButton(opened) : undefined}
        cancelPath={subject.back}
        lead={
          draft &&
          isTakenUpAgain(draft, now) && (
            <InsetText>{[DRAFT, ': ', <Moment at={draft.savedAt} />, '. ', NOT_YET]}</InsetText>
          )
        }
        draft={{ path: '/drafts', savedAt: draft && timeOfDay(draft.savedAt) }}
        hidden={{
          _form: draftName(form),
          _record: id,
          _version: version,
          _child: subject.childId ?? '',
          _place: href(place),
          _fields: inputs.join(' '),
          _return: returnTo,
        }}
      >
        <Questions names={page.fields} opened={opened} answers={answers} today={today} />
        {page.more && (
          <Details summary={page.more.title} open={page.more.fields.some(name => isAnswered(opened, name, answers))}>
            <Questions names={page.more.fields} opened={opened} answers={answers} today={today} />
          </Details>
        )}
      </Form>
    </>
  )
}

type QuestionsProps = Pick<Props, 'opened' | 'answers' | 'today'> & { readonly names: readonly string[] }

const Questions = ({ names, opened: { form, subject }, answers, today }: QuestionsProps) => (
  <>
    {names.map(name => (
      <RecordField
        name={name}
        field={fieldOf(form.entity, name)}
        answers={answers}
        today={today}
        choices={subject.choices[name] ?? []}
      />
    ))}
  </>
)

const isAnswered = ({ form }: OpenedForm, name: string, answers: Answers): boolean =>
  inputsOf(name, fieldOf(form.entity, name)).some(input => (answers[input] ?? '') !== '')

/** A draft of some minutes ago is one that was left and come back to; a newer one is this same sitting. */
const SITTING_MS = 10 * 60_000
const isTakenUpAgain = ({ savedAt }: { readonly savedAt: Date }, now: Date): boolean =>
  now.getTime() - savedAt.getTime() > SITTING_MS
