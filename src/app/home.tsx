import { PERMISSIONS, permissionsOf, ROLES } from '#kernel/permission.ts'
import { count, type Counted, type Words } from '#kernel/language.ts'
import { unreadNotices } from '#modules/children/index.ts'
import { Banner } from '#ui/patterns/banner.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { myDrafts } from '#web/drafts.ts'
import type { NavigationItem } from '#web/module.ts'
import { get, mayPass, type ServiceRoute } from '#web/routes.ts'
import type { Visit } from '#web/visit.ts'

const MAY: Words = {
  en: 'What your roles let you do here',
  cy: 'Yr hyn y mae eich rolau’n caniatáu i chi ei wneud yma',
}
const GO: Words = { en: 'Where to go', cy: 'Ble i fynd' }
const ROLE: Words = { en: 'Your roles', cy: 'Eich rolau' }

const NOTHING_YET: Words = {
  en: 'This version of Sightline has no pages yet for the work of your roles.',
  cy: 'Nid oes gan y fersiwn hon o Sightline dudalennau eto ar gyfer gwaith eich rolau.',
}

const NOTICES: Counted = {
  en: { one: 'You have {n} notice to read', other: 'You have {n} notices to read' },
  cy: {
    one: 'Mae gennych {n} hysbysiad i’w ddarllen',
    two: 'Mae gennych {n} hysbysiad i’w darllen',
    few: 'Mae gennych {n} hysbysiad i’w darllen',
    many: 'Mae gennych {n} hysbysiad i’w darllen',
    other: 'Mae gennych {n} o hysbysiadau i’w darllen',
  },
}

const DRAFTS: Counted = {
  en: { one: 'You have {n} unfinished form', other: 'You have {n} unfinished forms' },
  cy: {
    one: 'Mae gennych {n} ffurflen heb ei gorffen',
    two: 'Mae gennych {n} ffurflen heb eu gorffen',
    few: 'Mae gennych {n} ffurflen heb eu gorffen',
    many: 'Mae gennych {n} ffurflen heb eu gorffen',
    other: 'Mae gennych {n} o ffurflenni heb eu gorffen',
  },
}

/** The first page in a service: what waits, where to go, and what one's roles allow. Nothing waiting, the caseload. */
export const homeRoutes = (navigation: readonly NavigationItem[]): readonly ServiceRoute[] => [
  get('/', 'any-role', visit => home(visit, navigation)),
]

async function home(visit: Visit, navigation: readonly NavigationItem[]): Promise<Response> {
  const { drafts, notices } = await visit.look(async reader => ({
    drafts: await myDrafts(reader),
    notices: await unreadNotices(reader, visit.visitor.accountId),
  }))
  if (drafts.length === 0 && notices.length === 0 && visit.may('caseload.read')) return visit.goTo('/caseload')
  const permissions = [...permissionsOf(visit.roles)]
  const places = navigation.filter(({ permission }) => mayPass(permission, visit.roles))
  return visit.page(
    { title: visit.service.name },
    <>
      <Heading>{visit.service.name}</Heading>
      {notices.length > 0 && (
        <Banner kind="warning">
          <Link path="/notices">{count(NOTICES, notices.length)}</Link>
        </Banner>
      )}
      {drafts.length > 0 && (
        <Banner kind="information">
          <Link path="/drafts">{count(DRAFTS, drafts.length)}</Link>
        </Banner>
      )}
      {places.length > 0 && (
        <>
          <Heading level={2}>{GO}</Heading>
          <List
            items={places.map(({ label, path }) => (
              <Link path={path}>{label}</Link>
            ))}
            spaced
          />
        </>
      )}
      {places.length === 0 && <Paragraph>{NOTHING_YET}</Paragraph>}
      <SummaryCard
        title={ROLE}
        facts={[
          { label: ROLE, value: <List kind="plain" items={visit.roles.map(role => ROLES[role].label)} /> },
          { label: MAY, value: <List kind="plain" items={permissions.map(permission => PERMISSIONS[permission])} /> },
        ]}
      />
    </>,
  )
}
