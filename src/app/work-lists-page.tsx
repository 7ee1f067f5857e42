import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import type { NavigationItem } from '#web/module.ts'
import { Problem } from '#web/problem.ts'
import { get, type ServiceRoute } from '#web/routes.ts'
import type { Visit } from '#web/visit.ts'
import { WORK_LISTS, WORK_LISTS_PATH, workListsFor } from '#web/work-lists.ts'

/** Every list of work that somebody may open, on one page. */
export const workListRoutes = (navigation: readonly NavigationItem[]): readonly ServiceRoute[] => [
  get(WORK_LISTS_PATH, 'any-role', visit => workListsPage(visit, workListsFor(navigation, visit.roles))),
]

function workListsPage(visit: Visit, lists: readonly NavigationItem[]): Response {
  if (lists.length === 0) throw new Problem(404)
  return visit.page(
    { title: WORK_LISTS },
    <>
      <Heading>{WORK_LISTS}</Heading>
      <List
        kind="plain"
        spaced
        items={lists.map(({ label, path }) => (
          <Link path={path}>{label}</Link>
        ))}
      />
    </>,
  )
}
