import type { Words } from '#kernel/language.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { clearDraft } from '#web/drafts.ts'
import type { Visit } from '#web/visit.ts'
import { discardDraft } from '../data/discard-draft.ts'
import { formPages } from '../domain/form-pages.ts'
import { openAssessment } from './opened-assessment.ts'
import { COMPLETE_PROBLEMS } from './problem-words.ts'
import { draftKeyOf } from './section-draft.ts'

const TITLE: Words = { en: 'Throw this draft away', cy: 'Taflu’r drafft hwn' }
const EXPLAIN: Words = {
  en: 'Only what was started by mistake is thrown away. What it said stays in the change log.',
  cy: 'Dim ond yr hyn a ddechreuwyd drwy gamgymeriad a gaiff ei daflu. Bydd yr hyn a ddywedodd yn aros yn y cofnod newidiadau.',
}
const DISCARD: Words = { en: 'Throw it away', cy: 'Ei daflu' }
const DONE: Words = { en: 'The draft was thrown away', cy: 'Taflwyd y drafft' }

/** Asks once more. */
export async function showDiscard(visit: Visit): Promise<Response> {
  const { child, whole, path } = await openAssessment(visit)
  if (whole.status !== 'draft') return visit.goTo(path)
  return visit.page(
    { title: titleOf(TITLE, child), back: { path } },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage title={TITLE} lead={<Paragraph>{EXPLAIN}</Paragraph>} submit={DISCARD} grave cancelPath={path} />
    </>,
  )
}

export async function takeDiscard(visit: Visit): Promise<Response> {
  const { child, whole, path } = await openAssessment(visit)
  const done = await visit.change(async tx => {
    for (const { id } of formPages(whole.sections)) {
      const { form, recordId } = draftKeyOf(whole.id, id)
      await clearDraft(tx, form, recordId)
    }
    return discardDraft(tx, whole.id)
  })
  if (!done.ok) return visit.goTo(path, COMPLETE_PROBLEMS[done.problem])
  return visit.goTo(`/children/${child.id}/assessments`, DONE)
}
