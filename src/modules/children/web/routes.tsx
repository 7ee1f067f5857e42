import { logAccess } from '#db/access.ts'
import type { Words } from '#kernel/language.ts'
import { pageNumber } from '#web/page-number.ts'
import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, type ServiceRoute } from '#web/routes.ts'
import type { Visit } from '#web/visit.ts'
import { findChildren } from '../data/find-children.ts'
import { aboutPage } from './about-page.tsx'
import { childForm } from './child-form.tsx'
import { CHILD_RECORD_KINDS, childRecordForm } from './child-records.tsx'
import { FIND_TITLE, FindPage } from './find-page.tsx'
import { noticeRoutes } from './notices-page.tsx'
import { openingsPage } from './openings-page.tsx'
import { recordPage } from './record-page.tsx'
import { restrictionRoutes } from './restriction-routes.tsx'

const HOME: Words = { en: 'Home and family', cy: 'Cartref a theulu' }
const EDUCATION: Words = { en: 'Education and health', cy: 'Addysg ac iechyd' }
const PER_PAGE = 25

export const childrenRoutes: readonly ServiceRoute[] = [
  get('/children', 'child.read', findPage),
  ...recordFormRoutes(childForm),
  get('/children/:childId/about', 'look-at-child', aboutPage),
  get('/children/:childId/home', 'look-at-child', visit => recordPage(visit, '/home', HOME)),
  get('/children/:childId/education', 'look-at-child', visit => recordPage(visit, '/education', EDUCATION)),
  get('/children/:childId/openings', 'log.read', openingsPage),
  ...CHILD_RECORD_KINDS.flatMap(kind => recordFormRoutes(childRecordForm(kind))),
  ...restrictionRoutes,
  ...noticeRoutes,
]

/** Searching is logged like opening: what was sought, and how many were found. */
async function findPage(visit: Visit): Promise<Response> {
  const text = visit.query('q').trim().slice(0, 200)
  const page = pageNumber(visit)
  const { accountId } = visit.visitor
  const found =
    text === ''
      ? null
      : await visit.change(async tx => {
          const children = await findChildren(tx, { text, accountId, today: visit.today, page, perPage: PER_PAGE })
          await logAccess(tx, { action: 'search', detail: { text, found: children.total } })
          return children
        })
  return visit.page(
    { title: FIND_TITLE },
    <FindPage text={text} found={found} page={page} perPage={PER_PAGE} mayCreate={visit.may('child.write')} />,
  )
}
