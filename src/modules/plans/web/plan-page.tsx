import { codeLabel } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import { dayWords } from '#modules/cases/index.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { isLive } from '#modules/cases/domain/programme-status.ts'
import { ChildFrame, RecordHeader, titleOf } from '#modules/children/index.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import type { Visit } from '#web/visit.ts'
import type { PlanInFull } from '../data/plans-of.ts'
import { planDueOn } from '../domain/plan-due.ts'
import {
  type ChildPlans,
  openPlan,
  openPlans,
  openVersion,
  type ProgrammePlans,
  versionInForce,
  viewOf,
} from './open-plans.ts'
import { planPath, planTab } from './plan-paths.ts'
import { PlanStatusTag } from './plan-side.tsx'
import { PlanVersion } from './plan-version.tsx'

export const PLAN: Words = { en: 'Plan', cy: 'Cynllun' }
const NO_PROGRAMME: Words = { en: 'There is no programme to plan for', cy: 'Nid oes rhaglen i gynllunio ar ei chyfer' }
const NO_PLAN: Words = { en: 'No plan yet', cy: 'Dim cynllun eto' }
const DUE: Words = { en: 'Due by', cy: 'I’w gwblhau erbyn' }
const START: Words = { en: 'Begin the plan', cy: 'Dechrau’r cynllun' }
const NEXT_VERSION: Words = {
  en: 'The next version is being written',
  cy: 'Mae’r fersiwn nesaf yn cael ei hysgrifennu',
}
const GO_ON: Words = { en: 'Go on with it', cy: 'Parhau â hi' }
const EARLIER: Words = { en: 'Other versions', cy: 'Fersiynau eraill' }

/** The plan of each programme that goes on; those of programmes that ended below. */
export async function planPage(visit: Visit): Promise<Response> {
  const all = await openPlans(visit)
  const [live, over] = [
    all.programmes.filter(({ programme }) => isLive(programme.status)),
    all.programmes.filter(({ programme, versions }) => !isLive(programme.status) && versions.length > 0),
  ]
  return visit.page(
    { title: titleOf(PLAN, all.child), wide: true },
    <ChildFrame child={all.child} visit={visit} tab="/plan">
      <Heading>{PLAN}</Heading>
      {live.length + over.length === 0 && <EmptyState title={NO_PROGRAMME} />}
      {live.map(of => (
        <ProgrammePart of={of} all={all} visit={visit} />
      ))}
      {over.map(of => (
        <ProgrammePart of={of} all={all} visit={visit} />
      ))}
    </ChildFrame>,
  )
}

type PartProps = { readonly of: ProgrammePlans; readonly all: ChildPlans; readonly visit: Visit }

function ProgrammePart({ of, all, visit }: PartProps) {
  const [inForce, open] = [versionInForce(of), openVersion(of)]
  const shown = inForce ?? open
  const others = of.versions.filter(({ id }) => id !== shown?.id && id !== open?.id)
  return (
    <>
      <Heading level={2} caption={since(of)}>
        {codeLabel(PROGRAMME_KINDS, of.programme.values.kind)}
      </Heading>
      {open && inForce && (
        <InsetText>
          {NEXT_VERSION}. <Link path={planPath(open)}>{GO_ON}</Link>
        </InsetText>
      )}
      {shown ? <PlanVersion view={viewOf(all, of, shown)} visit={visit} /> : <NoPlan of={of} visit={visit} />}
      {others.length > 0 && <OtherVersions versions={others} />}
    </>
  )
}

const since = ({ programme: { values } }: ProgrammePlans): Words | null => {
  const first = values.starts_on ?? values.referred_on
  return first && dayWords(first)
}

function NoPlan({ of: { programme }, visit }: { readonly of: ProgrammePlans; readonly visit: Visit }) {
  const { starts_on, child_id } = programme.values
  if (!isLive(programme.status)) return null
  return (
    <EmptyState title={NO_PLAN}>
      {starts_on && [DUE, ' ', <Day on={planDueOn(starts_on)} />, '. ']}
      {visit.may('plan.write') && (
        <ButtonLink path={`${planTab(child_id)}/new?programme=${programme.id}`}>{START}</ButtonLink>
      )}
    </EmptyState>
  )
}

const OtherVersions = ({ versions }: { readonly versions: readonly PlanInFull[] }) => (
  <>
    <Heading level={3}>{EARLIER}</Heading>
    <List
      kind="plain"
      spaced
      items={versions.map(one => [
        <Link path={planPath(one)}>{dayWords(one.values.agreed_on ?? one.values.started_on)}</Link>,
        ' ',
        <PlanStatusTag status={one.status} />,
      ])}
    />
  </>
)

/** One version of a plan on a page of its own. */
export async function planVersionPage(visit: Visit): Promise<Response> {
  const view = await openPlan(visit)
  const { child, one, programme } = view
  return visit.page(
    { title: titleOf(PLAN, child), wide: true, back: { path: planTab(child.id), label: PLAN } },
    <>
      <RecordHeader child={child} visit={visit} />
      <Heading
        caption={join([codeLabel(PROGRAMME_KINDS, programme.values.kind), dayWords(one.values.started_on)], ', ')}
      >
        {PLAN}
      </Heading>
      <PlanVersion view={view} visit={visit} />
    </>,
  )
}
