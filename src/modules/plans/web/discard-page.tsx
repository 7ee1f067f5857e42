import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { discardPlan } from '../data/discard-plan.ts'
import { openPlan, type PlanView } from './open-plans.ts'
import { planPath, planTab } from './plan-paths.ts'

const TITLE: Words = { en: 'Throw the draft of the plan away', cy: 'Taflu drafft y cynllun' }
const EXPLAIN: Words = {
  en: 'Its objectives, actions and everything else in it go with it. What was written stays in the change log.',
  cy: 'Bydd ei amcanion, ei gamau gweithredu a phopeth arall ynddo yn mynd gydag ef. Bydd yr hyn a ysgrifennwyd yn aros yn y cofnod newidiadau.',
}
const DISCARD: Words = { en: 'Throw it away', cy: 'Ei daflu' }
const DISCARDED: Words = { en: 'The draft was thrown away', cy: 'Taflwyd y drafft' }
const NOT_A_DRAFT: Words = {
  en: 'Only a draft that was never sent for approval can be thrown away.',
  cy: 'Dim ond drafft na chafodd erioed ei anfon i’w gymeradwyo y gellir ei daflu.',
}

async function openDraft(visit: Visit): Promise<PlanView> {
  const view = await openPlan(visit)
  if (!view.moves.includes('discard')) throw new Problem(409, NOT_A_DRAFT)
  return view
}

/** Asks once more before a draft goes. */
export async function discardPage(visit: Visit): Promise<Response> {
  const { child, one, programme } = await openDraft(visit)
  return visit.page(
    { title: titleOf(TITLE, child), back: { path: planPath(one) } },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={TITLE}
        caption={codeLabel(PROGRAMME_KINDS, programme.values.kind)}
        lead={<Paragraph>{EXPLAIN}</Paragraph>}
        submit={DISCARD}
        grave
        cancelPath={planPath(one)}
      />
    </>,
  )
}

export async function takeDiscard(visit: Visit): Promise<Response> {
  const { child, one } = await openDraft(visit)
  const done = await visit.change(tx => discardPlan(tx, one.id))
  if (!done.ok) throw new Problem(409, NOT_A_DRAFT)
  return visit.goTo(planTab(child.id), DISCARDED)
}
