import type { Contributions } from '#db/contributions.ts'
import type { DayList } from '#kernel/contribution.ts'
import { PERMISSIONS, permissionsOf, ROLES } from '#kernel/permission.ts'
import { count, type Counted, type Words } from '#kernel/language.ts'
import { unreadNotices } from '#modules/children/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { SummaryList } from '#ui/govuk/summary-list.tsx'
import { Banner } from '#ui/patterns/banner.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { myDrafts } from '#web/drafts.ts'
import type { NavigationItem } from '#web/module.ts'
import { mayPass } from '#web/gate.ts'
import { get, type ServiceRoute } from '#web/routes.ts'
import type { Visit } from '#web/visit.ts'
import { dayLists } from './day-lists.tsx'
import { DayPage } from './day-page.tsx'

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
export const homeRoutes = ({ navigation, contributions }: HomeParts): readonly ServiceRoute[] => [
  get('/', 'any-role', async visit =>
    home(visit, navigation, visit.may('caseload.read') ? await dayLists(visit, contributions) : []),
  ),
]

type HomeParts = {
  readonly navigation: readonly NavigationItem[]
  /** What each module has waiting for those who work with children. */
  readonly contributions: readonly Contributions[]
}

async function home(visit: Visit, navigation: readonly NavigationItem[], lists: readonly DayList[]): Promise<Response> {
  const { drafts, notices } = await visit.look(async reader => ({
    drafts: await myDrafts(reader),
    notices: await unreadNotices(reader, visit.visitor.accountId),
  }))
  const listed = lists.some(({ total }) => total > 0)
  const nothingWaits = drafts.length + notices.length === 0 && !listed
  if (nothingWaits && visit.may('caseload.read')) return visit.goTo('/caseload')
  return visit.page(
    { title: visit.service.name },
    <>
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
      {lists.length > 0 ? <DayPage lists={lists} visit={visit} /> : <Heading>{visit.service.name}</Heading>}
      {!visit.may('caseload.read') && <Places visit={visit} navigation={navigation} />}
      <OwnRoles visit={visit} />
    </>,
  )
}

type PlacesProps = { readonly visit: Visit; readonly navigation: readonly NavigationItem[] }

/** For those whose day has no lists: where they can go. */
function Places({ visit, navigation }: PlacesProps) {
  const places = navigation.filter(({ permission }) => mayPass(permission, visit.roles))
  if (places.length === 0) return <Paragraph>{NOTHING_YET}</Paragraph>
  return (
    <>
      <Heading level={2}>{GO}</Heading>
      <List
        items={places.map(({ label, path }) => (
          <Link path={path}>{label}</Link>
        ))}
        spaced
      />
    </>
  )
}

const OwnRoles = ({ visit }: { readonly visit: Visit }) => (
  <Details summary={MAY}>
    <SummaryList
      rows={[
        { key: ROLE, value: <List kind="plain" items={visit.roles.map(role => ROLES[role].label)} /> },
        {
          key: MAY,
          value: (
            <List kind="plain" items={[...permissionsOf(visit.roles)].map(permission => PERMISSIONS[permission])} />
          ),
        },
      ]}
    />
  </Details>
)
