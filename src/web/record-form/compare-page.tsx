import type { Words } from '#kernel/language.ts'
import { ConflictTable } from '#ui/patterns/conflict-table.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Difference } from './compare.ts'
import type { OpenedForm } from './opened-form.ts'
import { RecordedValue } from './recorded-value.tsx'

type Props = {
  readonly opened: OpenedForm
  readonly differences: readonly Difference[]
  /** Who saved meanwhile, and when. */
  readonly savedBy: { readonly name: string; readonly at: Date } | null
  readonly chosen: Readonly<Record<string, 'typed' | 'saved'>>
  readonly base: string
}

export const COMPARE_TITLE: Words = {
  en: 'Someone else changed this while you were typing',
  cy: 'Newidiodd rhywun arall hyn tra oeddech yn teipio',
}
const EXPLAIN: Words = {
  en: 'Nothing is lost. Choose what should stand for each answer, then check and save.',
  cy: 'Nid oes dim wedi’i golli. Dewiswch beth ddylai sefyll ar gyfer pob ateb, yna gwiriwch a chadwch.',
}
const CONTINUE: Words = { en: 'Continue', cy: 'Parhau' }

/** Both versions of every answer that two people have left different, for the person to choose. */
export function ComparePage({ opened, differences, savedBy, chosen, base }: Props) {
  const { form, subject } = opened
  const conflicts = differences.flatMap(({ field: name, saved, typed, suggested }) => {
    const field = form.entity.fields[name]
    if (!field) return []
    const shown = (value: typeof saved) => <RecordedValue field={field} value={value} choices={subject.choices[name]} />
    return [
      { name, label: field.label, typed: shown(typed), saved: shown(saved), suggested: chosen[name] ?? suggested },
    ]
  })
  return (
    <>
      {subject.header}
      <FormPage
        title={COMPARE_TITLE}
        lead={<Paragraph>{EXPLAIN}</Paragraph>}
        action={`${base}/compare`}
        submit={CONTINUE}
        cancelPath={subject.back}
      >
        <ConflictTable conflicts={conflicts} savedBy={savedBy && [savedBy.name, ', ', <Moment at={savedBy.at} />]} />
      </FormPage>
    </>
  )
}
