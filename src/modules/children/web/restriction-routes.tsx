import { logAccess } from '#db/access.ts'
import { isId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import { permissionsOf, ROLE_NAMES } from '#kernel/permission.ts'
import { Checkboxes } from '#ui/govuk/checkboxes.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Day } from '#ui/text/day.tsx'
import { List } from '#ui/text/list.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { found, Problem } from '#web/problem.ts'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import type { Visit } from '#web/visit.ts'
import { breakGlass, childHead } from '../data/child-access.ts'
import {
  type Colleague,
  colleaguesWhoOpenRecords,
  liftRestriction,
  type Restriction,
  restrictRecord,
  standingRestriction,
} from '../data/restrictions.ts'
import { ChildFrame, titleOf } from './child-frame.tsx'
import { openChild } from './open-child.ts'
import { RESTRICTED_TITLE, RestrictedPage } from './restricted-page.tsx'

const TITLE: Words = { en: 'Restrict this record', cy: 'Cyfyngu ar y cofnod hwn' }
const REASON: Words = { en: 'Why is this record restricted?', cy: 'Pam mae’r cofnod hwn wedi’i gyfyngu?' }
const REASON_MISSING: Words = {
  en: 'Enter the reason for restricting this record',
  cy: 'Rhowch y rheswm dros gyfyngu ar y cofnod hwn',
}
const WHO: Words = { en: 'Who may open it besides you?', cy: 'Pwy arall gaiff ei agor heblaw chi?' }
const GIVE_REASON: Words = {
  en: 'Enter why you need to open this record now, in at least 10 characters',
  cy: 'Rhowch y rheswm pam mae angen i chi agor y cofnod hwn nawr, mewn o leiaf 10 nod',
}
const SHORTEST_REASON = 10

/** Restricting a record, opening it by giving a reason, and lifting the restriction. */
export const restrictionRoutes: readonly ServiceRoute[] = [
  get('/children/:childId/restricted', 'child.read', visit => askReason(visit, '', {})),
  post('/children/:childId/restricted', 'restriction.break-glass', takeReason),
  get('/children/:childId/restrict', 'restriction.manage', visit => showRestriction(visit, '', {})),
  post('/children/:childId/restrict', 'restriction.manage', takeRestriction),
  post('/children/:childId/restrict/lift', 'restriction.manage', lift),
]

async function askReason(visit: Visit, reason: string, errors: Readonly<Record<string, Words>>): Promise<Response> {
  const childId = visit.param('childId')
  if (!isId(childId)) throw new Problem(404)
  const head = found(await visit.look(reader => childHead(reader, childId, visit.visitor.accountId, visit.today)))
  if (!head.closed) return visit.goTo(`/children/${childId}`)
  const page = <RestrictedPage childId={childId} mayBreak={visit.may('restriction.break-glass')} reason={reason} />
  return visit.page({ title: RESTRICTED_TITLE, errors, status: 403, back: { path: '/children' } }, page)
}

async function takeReason(visit: Visit): Promise<Response> {
  const childId = visit.param('childId')
  if (!isId(childId)) throw new Problem(404)
  const reason = (await visit.form()).text('reason').trim()
  if (reason.length < SHORTEST_REASON) return askReason(visit, reason, { reason: GIVE_REASON })
  const { accountId } = visit.visitor
  await visit.change(async tx => {
    found(await childHead(tx, childId, accountId, visit.today))
    await breakGlass(tx, { childId, accountId, reason }, visit.now)
    await logAccess(tx, { action: 'break-glass', childId, detail: { route: visit.route, reason } })
  })
  return visit.goTo(`/children/${childId}`)
}

const OPENERS = ROLE_NAMES.filter(role => permissionsOf([role]).has('child.read'))

async function showRestriction(
  visit: Visit,
  reason: string,
  errors: Readonly<Record<string, Words>>,
): Promise<Response> {
  const child = await openChild(visit)
  const { restriction, colleagues } = await visit.look(async reader => ({
    restriction: await standingRestriction(reader, child.id, visit.today),
    colleagues: await colleaguesWhoOpenRecords(reader, visit.today, OPENERS),
  }))
  const others = colleagues.filter(({ id }) => id !== visit.visitor.accountId)
  const path = `/children/${child.id}/restrict`
  return visit.page(
    { title: titleOf(TITLE, child), errors, status: Object.keys(errors).length > 0 ? 400 : 200 },
    <ChildFrame child={child} visit={visit} tab="/restrict">
      {restriction ? (
        <Standing restriction={restriction} path={path} />
      ) : (
        <Restrict path={path} reason={reason} others={others} />
      )}
    </ChildFrame>,
  )
}

type RestrictProps = { readonly path: string; readonly reason: string; readonly others: readonly Colleague[] }

const Restrict = ({ path, reason, others }: RestrictProps) => (
  <FormPage title={TITLE} action={path} submit={TITLE}>
    <Textarea name="reason" label={REASON} value={reason} rows={4} />
    <Checkboxes
      name="readers"
      legend={WHO}
      legendSize="s"
      items={others.map(({ id, name }) => ({ value: id, label: name }))}
    />
  </FormPage>
)

const STANDING: Words = { en: 'This record is restricted', cy: 'Mae’r cofnod hwn wedi’i gyfyngu' }

const Standing = ({ restriction, path }: { readonly restriction: Restriction; readonly path: string }) => (
  <FormPage
    title={STANDING}
    action={`${path}/lift`}
    submit={{ en: 'Lift the restriction', cy: 'Codi’r cyfyngiad' }}
    grave
    lead={
      <SummaryCard
        title={TITLE}
        facts={[
          { label: REASON, value: <Verbatim>{restriction.reason}</Verbatim> },
          { label: { en: 'Since', cy: 'Ers' }, value: <Day on={restriction.from_on} /> },
          { label: { en: 'Who answers for it', cy: 'Pwy sy’n atebol amdano' }, value: restriction.owner },
          {
            label: { en: 'Who else may open it', cy: 'Pwy arall gaiff ei agor' },
            value: <List kind="plain" items={restriction.readers} />,
          },
        ]}
      />
    }
  />
)

async function takeRestriction(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const form = await visit.form()
  const reason = form.text('reason').trim()
  if (reason === '') return showRestriction(visit, reason, { reason: REASON_MISSING })
  await visit.change(tx =>
    restrictRecord(tx, {
      childId: child.id,
      reason,
      ownerId: visit.visitor.accountId,
      readerIds: form.all('readers').filter(isId),
      from: visit.today,
    }),
  )
  return visit.goTo(`/children/${child.id}/restrict`, {
    en: 'The record is restricted',
    cy: 'Mae’r cofnod wedi’i gyfyngu',
  })
}

async function lift(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  await visit.change(tx => liftRestriction(tx, child.id, visit.today))
  return visit.goTo(`/children/${child.id}/restrict`, { en: 'The restriction is lifted', cy: 'Codwyd y cyfyngiad' })
}
