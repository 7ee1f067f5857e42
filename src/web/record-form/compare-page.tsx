import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { useView } from '#ui/view.tsx'
import type { Difference } from './compare.ts'
import type { OpenedForm } from './opened-form.ts'
import { RecordedValue } from './recorded-value.tsx'

type Props = {
  readonly opened: OpenedForm
  readonly differences: readonly Difference[]
  /** Who saved meanwhile, and when. */
  readonly savedBy: { readonly name: string; readonly at: Date } | null
  readonly chosen: Readonly<Record<string, string>>
  readonly base: string
}

export const COMPARE_TITLE: Words = {
  en: 'Someone else changed this while you were typing',
  cy: 'Newidiodd rhywun arall hyn tra oeddech yn teipio',
}
const EXPLAIN: Words = {
  en: 'Nothing is lost. Choose what should stand for each answer below, then check and save.',
  cy: 'Nid oes dim wedi’i golli. Dewiswch beth ddylai sefyll ar gyfer pob ateb isod, yna gwiriwch a chadwch.',
}
const SAVED_BY: Words = { en: 'Saved by', cy: 'Cadwyd gan' }
const YOURS: Words = { en: 'What you typed', cy: 'Yr hyn a deipioch chi' }
const THEIRS: Words = { en: 'What is saved now', cy: 'Yr hyn sydd wedi’i gadw nawr' }
const CONTINUE: Words = { en: 'Continue', cy: 'Parhau' }

/** Both versions of every answer that two people have left different, for the person to choose. */
export function ComparePage({ opened, differences, savedBy, chosen, base }: Props) {
  const { form, subject } = opened
  const { href } = useView()
  return (
    <>
      {subject.header}
      <Heading>{COMPARE_TITLE}</Heading>
      {savedBy && <InsetText>{[SAVED_BY, ': ', savedBy.name, ', ', <Moment at={savedBy.at} />]}</InsetText>}
      <Paragraph>{EXPLAIN}</Paragraph>
      <form method="post" action={href(`${base}/compare`)} novalidate>
        {differences.map(({ field: name, saved, typed, suggested }) => {
          const field = form.entity.fields[name]
          if (!field) return null
          const shown = (value: typeof saved) => (
            <RecordedValue field={field} value={value} choices={subject.choices[name]} />
          )
          return (
            <Radios
              name={name}
              legend={field.label}
              legendSize="s"
              value={chosen[name] ?? suggested ?? ''}
              items={[
                { value: 'typed', label: [YOURS, ': ', shown(typed)] },
                { value: 'saved', label: [THEIRS, ': ', shown(saved)] },
              ]}
            />
          )
        })}
        <Button>{CONTINUE}</Button>
      </form>
    </>
  )
}
