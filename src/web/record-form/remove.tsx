import { removeRecord } from '#db/record-store.ts'
import type { Words } from '#kernel/language.ts'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { clearDraft } from '../drafts.ts'
import { found } from '../problem.ts'
import type { Visit } from '../visit.ts'
import { askedFields, type OpenedForm } from './opened-form.ts'
import { draftName } from './record-form.ts'
import { RecordedValue } from './recorded-value.tsx'

export const REMOVE_TITLE: Words = { en: 'Remove this record', cy: 'Tynnu’r cofnod hwn' }
const EXPLAIN: Words = {
  en: 'Remove only what was recorded by mistake. If something has ended, correct the record and give its end date instead. What you remove stays in the change log.',
  cy: 'Tynnwch dim ond yr hyn a gofnodwyd drwy gamgymeriad. Os yw rhywbeth wedi dod i ben, cywirwch y cofnod a rhowch y dyddiad gorffen yn lle hynny. Bydd yr hyn a dynnwch yn aros yn y cofnod newidiadau.',
}
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }
const REMOVED: Words = { en: 'Removed', cy: 'Tynnwyd' }
const IN_USE: Words = {
  en: 'Other records refer to this one. Change or remove those first.',
  cy: 'Mae cofnodion eraill yn cyfeirio at yr un hwn. Newidiwch neu tynnwch y rheini yn gyntaf.',
}
const CHANGED: Words = {
  en: 'Someone else has just changed this record. Look at it again before you remove it.',
  cy: 'Mae rhywun arall newydd newid y cofnod hwn. Edrychwch arno eto cyn ei dynnu.',
}

/** Asks once more, showing what would go. */
export function askRemoval(visit: Visit, opened: OpenedForm, base: string, problem?: Words): Response {
  const stored = found(opened.stored)
  const { form, subject } = opened
  const facts = askedFields(opened).flatMap(name => {
    const field = form.entity.fields[name]
    if (!field) return []
    const value = <RecordedValue field={field} value={stored.values[name] ?? null} choices={subject.choices[name]} />
    return [{ label: field.label, value }]
  })
  return visit.page(
    {
      title: REMOVE_TITLE,
      back: { path: subject.back },
      ...(problem ? { errors: { remove: problem }, status: 409 } : {}),
    },
    <>
      {subject.header}
      <FormPage
        title={REMOVE_TITLE}
        lead={<Paragraph>{EXPLAIN}</Paragraph>}
        action={`${base}/remove`}
        submit={REMOVE}
        grave
        cancelPath={subject.back}
        hidden={{ _version: stored.version }}
      >
        <SummaryCard title={form.entity.title} facts={facts} />
      </FormPage>
    </>,
  )
}

/** Removes the record as the person saw it. */
export async function takeRemoval(visit: Visit, opened: OpenedForm, base: string): Promise<Response> {
  const version = Number((await visit.form()).text('_version'))
  const { entity } = opened.form
  try {
    const removed = await visit.change(async tx => {
      await clearDraft(tx, draftName(opened.form), opened.id)
      return removeRecord(tx, entity, opened.id, version)
    })
    if (!removed.ok) return askRemoval(visit, opened, base, CHANGED)
  } catch (error) {
    if (!isReferredTo(error)) throw error
    return askRemoval(visit, opened, base, IN_USE)
  }
  return visit.goTo(opened.subject.back, REMOVED)
}

/** The database keeps a record that another refers to. */
const FOREIGN_KEY_VIOLATION = '23503'
const isReferredTo = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === FOREIGN_KEY_VIOLATION
