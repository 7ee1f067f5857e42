import { sql } from 'kysely'
import type { ChildAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { ChildToday } from '#kernel/contribution.ts'
import { count, type Counted, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Severity } from '../domain/rule.ts'

const TO_LOOK_AT: Counted = {
  en: { one: '{n} signal to look at', other: '{n} signals to look at' },
  cy: {
    one: '{n} arwydd i edrych arno',
    two: '{n} arwydd i edrych arnynt',
    few: '{n} arwydd i edrych arnynt',
    many: '{n} arwydd i edrych arnynt',
    other: '{n} o arwyddion i edrych arnynt',
  },
}

/** What is pressing and stands nowhere else among the dangers of the child’s page: how levels and plans fall short. */
const SAID_NOWHERE_ELSE = [
  'child-safety-level-may-be-low',
  'others-safety-level-may-be-low',
  'high-without-panel',
  'plan-without-contingency',
]

type Standing = {
  readonly rule: string
  readonly severity: Severity
  readonly says: Words
  readonly raised_on: LocalDate
  readonly due_on: LocalDate
}

/** What the child’s page says of signals: how many wait, and what of them is dangerous. */
export async function signalsToday(reader: Reader, { childId, today }: ChildAsked): Promise<ChildToday> {
  const { rows } = await sql<Standing>`
    select s.rule, s.severity, s.says, s.raised_on, s.due_on
    from signal s
    where s.service_id = current_service() and s.child_id = ${childId} and s.ended_on is null
      and s.subject_kind <> 'victim'
      and not exists (
        select from signal_set_aside a
        where a.service_id = s.service_id and a.child_id = s.child_id and a.rule = s.rule and a.facts = s.facts
          and a.programme_id is not distinct from (case when s.subject_kind = 'programme' then s.subject_id end)
          and a.set_on <= ${today} and a.until_on >= ${today})
    order by s.due_on, s.id`.execute(reader)
  const [first] = rows
  if (!first) return {}
  const path = `/children/${childId}/signals`
  return {
    due: [{ what: count(TO_LOOK_AT, rows.length), on: first.due_on, path, programmeId: null }],
    dangers: rows
      .filter(({ rule, severity }) => severity === 'act-now' && SAID_NOWHERE_ELSE.includes(rule))
      .map(({ says, raised_on }) => ({ what: says, since: raised_on, path, weight: 2 })),
  }
}
