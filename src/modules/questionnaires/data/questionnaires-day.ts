import { sql } from 'kysely'
import type { DayAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { DayItem, DayList } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CASELOAD_ROLES } from '#modules/cases/domain/caseload-roles.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { FOLLOW_UP, followUpPath } from '../domain/self-assessed-today.ts'
import { allThatWait } from './waits-for-follow-up.ts'

type Listed = Pick<DayList, 'id' | 'title' | 'for' | 'order'>

const MINE: Listed = {
  id: 'self-assessment-follow-up',
  title: { en: 'Answers about safety to follow up today', cy: 'Atebion am ddiogelwch i weithredu arnynt heddiw' },
  for: 'worker',
  order: 5,
}
const OTHERS: Listed = {
  id: 'self-assessment-follow-up-others',
  title: {
    en: 'Answers about safety that others have to follow up',
    cy: 'Atebion am ddiogelwch i eraill weithredu arnynt',
  } satisfies Words,
  for: 'manager',
  order: 10,
}
const SHOWN = 10

type Row = {
  readonly id: string
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly answered_on: LocalDate | null
  readonly is_mine: boolean
}

/** For the first page of the day: what a child or a parent answered that somebody has to see to today. */
export async function questionnairesDay(reader: Reader, asked: DayAsked): Promise<readonly DayList[]> {
  if (!asked.may('voice.write') || !asked.may('child.read')) return []
  const waiting = await waitingFollowUps(reader, asked)
  const asManager = asked.may('oversight.write')
  return [
    ...listOf(
      MINE,
      waiting.filter(({ is_mine }) => is_mine),
    ),
    ...(asManager
      ? listOf(
          OTHERS,
          waiting.filter(({ is_mine }) => !is_mine),
        )
      : []),
  ]
}

const listOf = (list: Listed, rows: readonly Row[]): readonly DayList[] =>
  rows.length === 0 ? [] : [{ ...list, items: rows.slice(0, SHOWN).map(itemOf), total: rows.length, morePath: null }]

const itemOf = ({ id, child_id, given_names, family_name, closed, answered_on }: Row): DayItem => ({
  ...{ childId: child_id, given_names, family_name, closed, on: answered_on },
  what: FOLLOW_UP,
  path: followUpPath(child_id, id),
})

async function waitingFollowUps(reader: Reader, { accountId, personId, today }: DayAsked): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select s.id, child.id as child_id, child.given_names, child.family_name,
           ${restrictedFor(accountId, today)} as closed, s.answered_on,
           (s.person_id is not distinct from ${personId}::uuid and ${personId}::uuid is not null)
           or exists (select from allocation a
                      where a.service_id = s.service_id and a.child_id = s.child_id and a.person_id = ${personId}
                        and a.role = any(${sql.val([...CASELOAD_ROLES])}::text[])
                        and a.from_on <= ${today} and (a.until_on is null or a.until_on >= ${today})) as is_mine
    from self_assessment s
    join child on child.service_id = s.service_id and child.id = s.child_id
    where s.service_id = current_service() and ${allThatWait()}
    order by s.answered_on, s.id`.execute(reader)
  return rows
}
