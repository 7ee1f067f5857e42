import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import type { CaseFacts } from '../domain/form.ts'

type Asked = { readonly programmeId: string; readonly stage: string; readonly nation: CaseFacts['nation'] }

/** What decides which of a form’s questions an assessment asks. */
export async function caseFacts(reader: Reader, { programmeId, stage, nation }: Asked): Promise<CaseFacts> {
  const { rows } = await sql<{ kind: string; hasOffence: boolean; hasVictim: boolean }>`
    select p.kind,
           exists (select from programme_offence po where po.programme_id = p.id) as "hasOffence",
           coalesce(p.victim_identified, false) or exists (
             select from programme_offence po join offence o on o.id = po.offence_id
             where po.programme_id = p.id and o.victim_identified) as "hasVictim"
    from programme p where p.id = ${programmeId}`.execute(reader)
  const row = rows[0]
  return {
    nation,
    stage,
    group: programmeGroup(row?.kind ?? ''),
    hasOffence: row?.hasOffence ?? false,
    hasVictim: row?.hasVictim ?? false,
  }
}
