import type { Reader } from '#db/work.ts'
import type { DayList } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isPanelToldOf } from '../domain/panel-due.ts'
import { childrenAtLevels } from './children-at-levels.ts'

const TITLE: Words = { en: 'Risk panels to arrange', cy: 'Paneli risg i’w trefnu' }
const PANEL: Words = { en: 'Risk panel', cy: 'Panel risg' }
const SHOWN = 10

type Asked = { readonly accountId: string; readonly today: LocalDate }

/** For a manager’s day: the panels that are due, or soon will be, and that nobody has arranged. */
export async function panelsToArrange(reader: Reader, asked: Asked): Promise<readonly DayList[]> {
  const children = await childrenAtLevels(reader, asked)
  const items = children
    .flatMap(({ standing: { panel }, child_id: childId, given_names, family_name, closed }) =>
      panel && isPanelToldOf(panel, asked.today)
        ? [
            {
              childId,
              given_names,
              family_name,
              closed,
              what: PANEL,
              on: panel.dueOn,
              path: `/children/${childId}/panels/new`,
            },
          ]
        : [],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  if (items.length === 0) return []
  const listed = { id: 'safety-panel', title: TITLE, for: 'manager', order: 70, morePath: '/levels' } as const
  return [{ ...listed, items: items.slice(0, SHOWN), total: items.length }]
}
