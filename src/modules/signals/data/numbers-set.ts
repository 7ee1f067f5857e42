import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { AnyRule } from '../domain/rule.ts'
import { settingName } from '../domain/settings-on.ts'

/** A number that the service has set for itself, and who set it. */
export type NumberSet = {
  readonly id: string
  readonly setting: string
  readonly value: number
  readonly from_on: LocalDate
  readonly source: string
  readonly by: string
}

/** The numbers that the service has set for a rule, the newest first. */
export async function numbersSet(reader: Reader, rule: AnyRule): Promise<readonly NumberSet[]> {
  const names = Object.keys(rule.settings).map(name => settingName(rule, name))
  const { rows } = await sql<NumberSet>`
    select s.id, s.setting, s.value::float8 as value, s.from_on, s.source, p.name as by
    from signal_setting s
    join person p on p.service_id = s.service_id and p.id = s.person_id
    where s.service_id = current_service() and s.setting = any(${names}::text[])
    order by s.from_on desc, s.id`.execute(reader)
  return rows
}
