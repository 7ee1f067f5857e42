import type { Words } from '#kernel/language.ts'
import { documentsLink } from '#modules/cases/index.ts'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'
import type { PlanMove } from '../domain/plan-status.ts'
import type { PlanView } from './open-plans.ts'
import { planPath } from './plan-paths.ts'

type Way = { readonly label: Words; readonly page: string; readonly by: 'plan.write' | 'plan.approve' }

/** What can be done with a plan as it stands, the first thing first. */
const WAYS: Readonly<Partial<Record<PlanMove, Way>>> = {
  agree: { label: { en: 'Agree the plan', cy: 'Cytuno ar y cynllun' }, page: 'agree', by: 'plan.write' },
  submit: {
    label: { en: 'Agree and send for approval', cy: 'Cytuno ac anfon i’w gymeradwyo' },
    page: 'agree',
    by: 'plan.write',
  },
  approve: { label: { en: 'Approve or return', cy: 'Cymeradwyo neu ddychwelyd' }, page: 'approve', by: 'plan.approve' },
  'record-progress': { label: { en: 'Record progress', cy: 'Cofnodi cynnydd' }, page: 'progress', by: 'plan.write' },
  review: { label: { en: 'Review the plan', cy: 'Adolygu’r cynllun' }, page: 'review', by: 'plan.write' },
}

const SHEET: Words = { en: 'The child’s sheet', cy: 'Taflen y plentyn' }
const COPY: Words = { en: 'Print or download the plan', cy: 'Argraffu neu lawrlwytho’r cynllun' }
const EXIT: Words = { en: 'Plan the ending', cy: 'Cynllunio’r diwedd' }
const DISCARD: Words = { en: 'Throw the draft away', cy: 'Taflu’r drafft' }

export function PlanButtons({ view, visit }: { readonly view: PlanView; readonly visit: Visit }) {
  const { one, moves, programme } = view
  const path = planPath(one)
  const documents = documentsLink(one)
  const ways = moves.flatMap(move => WAYS[move] ?? []).filter(({ by }) => visit.may(by))
  const mayWrite = visit.may('plan.write')
  return (
    <ButtonRow>
      {[
        ...ways.map(({ label, page }, index) => (
          <ButtonLink path={`${path}/${page}`} {...(index === 0 ? {} : { look: 'secondary' as const })}>
            {label}
          </ButtonLink>
        )),
        one.objectives.length > 0 && <Link path={`${path}/mine`}>{SHEET}</Link>,
        one.objectives.length > 0 && <Link path={`${path}/copy`}>{COPY}</Link>,
        <Link path={documents.path}>{documents.label}</Link>,
        one.status === 'agreed' && mayWrite && (
          <Link path={`/children/${one.values.child_id}/programmes/${programme.id}/exit`}>{EXIT}</Link>
        ),
        moves.includes('discard') && mayWrite && <Link path={`${path}/discard`}>{DISCARD}</Link>,
      ]}
    </ButtonRow>
  )
}
