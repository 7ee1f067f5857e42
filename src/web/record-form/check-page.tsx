import type { Words } from '#kernel/language.ts'
import type { Values } from '#kernel/entity.ts'
import { Button } from '#ui/govuk/button.tsx'
import { SummaryList } from '#ui/govuk/summary-list.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { useView } from '#ui/view.tsx'
import { type OpenedForm, pagesOf } from './opened-form.ts'
import { RecordedValue } from './recorded-value.tsx'

type Props = {
  readonly opened: OpenedForm
  readonly values: Values
  readonly mistaken: ReadonlySet<string>
  /** The path of this record's form inside the service, under which its pages lie. */
  readonly base: string
}

const TITLE: Words = { en: 'Check your answers', cy: 'Gwiriwch eich atebion' }
export const CHECK_TITLE = TITLE
const CHANGE: Words = { en: 'Change', cy: 'Newid' }
const SAVE: Words = { en: 'Save', cy: 'Cadw' }
const NOT_SAVED: Words = {
  en: 'Nothing is saved in the record until you press Save.',
  cy: 'Ni chaiff dim ei gadw yn y cofnod nes i chi bwyso Cadw.',
}
const TO_MEND: Words = { en: 'Needs an answer', cy: 'Mae angen ateb' }

/** Everything typed, to be looked over before it goes into the record. */
export function CheckPage({ opened, values, mistaken, base }: Props) {
  const { form, subject, version } = opened
  const pages = pagesOf(opened)
  const { href } = useView()
  return (
    <>
      {subject.header}
      <Heading>{TITLE}</Heading>
      <Paragraph>{NOT_SAVED}</Paragraph>
      {pages.map(page => (
        <SummaryList
          {...(pages.length > 1 ? { card: { title: page.title } } : {})}
          rows={page.fields.flatMap(name => {
            const field = form.entity.fields[name]
            if (!field) return []
            return [
              {
                key: field.label,
                value: mistaken.has(name) ? (
                  TO_MEND
                ) : (
                  <RecordedValue field={field} value={values[name] ?? null} choices={subject.choices[name]} />
                ),
                actions: [
                  { text: CHANGE, href: href(`${base}/edit/${page.id}?return=check#${name}`), hidden: field.label },
                ],
              },
            ]
          })}
        />
      ))}
      <form method="post" action={href(`${base}/check`)} novalidate>
        <input type="hidden" name="_version" value={String(version)} />
        <Button once>{SAVE}</Button>
      </form>
      <form method="post" action={href(`${base}/discard`)}>
        <Button look="secondary">{{ en: 'Throw away what I typed', cy: 'Taflu’r hyn a deipiais' }}</Button>
      </form>
    </>
  )
}
