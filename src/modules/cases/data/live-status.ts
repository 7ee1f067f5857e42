import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'
import { ANSWERING_ROLES } from '#modules/workforce/index.ts'
import type { ProgrammeStatus } from '../domain/programme-status.ts'

const ANSWERING = sql.val([...ANSWERING_ROLES])

/** Of a row of `programme` in a query: the allocations by which somebody answers for it on a day. */
export const answeringOn = (on: LocalDate): RawBuilder<unknown> => sql`
  select a.person_id, a.role, a.from_on from allocation a
  where a.service_id = programme.service_id and a.programme_id = programme.id
    and a.role = any(${ANSWERING}::text[])
    and a.from_on <= ${on} and (a.until_on is null or a.until_on >= ${on})`

/**
 * Of a row of `programme` that has not ended: its status on a day, as `programmeStatus` says it, for lists that are
 * too long to be worked out row by row. A test holds the two together.
 */
export const liveStatusOn = (on: LocalDate): RawBuilder<ProgrammeStatus> => sql<ProgrammeStatus>`
  case (
    select t.kind from transfer t
    where t.service_id = programme.service_id and t.programme_id = programme.id
      and t.accepted_on <= ${on} and (t.ended_on is null or t.ended_on > ${on})
    order by t.accepted_on desc limit 1
  )
    when 'transfer-out' then 'transferred-out'
    when 'caretaking-out' then 'caretaken'
    else case
      when programme.starts_on is null then 'referred'
      when programme.starts_on > ${on} then 'not-started'
      when exists (${answeringOn(on)}) then 'open'
      else 'open-unallocated'
    end
  end`
