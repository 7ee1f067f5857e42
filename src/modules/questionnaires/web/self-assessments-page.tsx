import type { Words } from '#kernel/language.ts'
import { ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { Visit } from '#web/visit.ts'
import { selfAssessmentsOf } from '../data/self-assessments-of.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { SelfAssessmentSection } from './self-assessment-section.tsx'
import { HAND_OVER, TAB } from './words.ts'

const NONE: Words = { en: 'No self-assessment is recorded', cy: 'Nid oes hunanasesiad wedi’i gofnodi' }
const ON_PAPER: Words = {
  en: 'Record answers given on paper or in conversation',
  cy: 'Cofnodi atebion ar bapur neu mewn sgwrs',
}

/** How the child and their parents or carers see things, in their own answers. */
export async function selfAssessmentsPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const all = await visit.look(reader => selfAssessmentsOf(reader, child.id))
  const path = `/children/${child.id}${TAB}`
  return visit.page(
    { title: titleOf(selfAssessment.title, child) },
    <ChildFrame child={child} visit={visit} tab={TAB}>
      <Heading>{selfAssessment.title}</Heading>
      {visit.may('voice.write') && (
        <ButtonRow>
          {[
            <ButtonLink path={`${path}/hand-over`}>{HAND_OVER}</ButtonLink>,
            <ButtonLink path={`${path}/new`} look="secondary">
              {ON_PAPER}
            </ButtonLink>,
          ]}
        </ButtonRow>
      )}
      {all.length === 0 && <EmptyState title={NONE} />}
      {all.map(one => (
        <SelfAssessmentSection one={one} path={path} mayWrite={visit.may('voice.write')} today={visit.today} />
      ))}
    </ChildFrame>,
  )
}
