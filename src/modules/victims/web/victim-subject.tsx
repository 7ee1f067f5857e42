import { readRecord, type StoredRecord } from '#db/record-store.ts'
import { idIn } from '#modules/cases/index.ts'
import { colleagueChoices, personOfAccount } from '#modules/workforce/index.ts'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { found } from '#web/problem.ts'
import type { Subject } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { victim } from '../domain/victim.ts'

export type VictimSubject = Subject & { readonly victim: StoredRecord<typeof victim> }

/** What every form about a victim begins with: whose record it is. Its draft belongs to no child’s record. */
export async function victimSubject(visit: Visit): Promise<VictimSubject> {
  const id = idIn(visit, 'victimId')
  const record = found(await visit.look(reader => readRecord(reader, victim, id)))
  return {
    victim: record,
    childId: null,
    header: <Paragraph look="lead">{record.values.name}</Paragraph>,
    back: `/victims/${id}`,
    fixed: { victim_id: id },
    choices: {},
  }
}

export const afterVictim = (visit: Visit): string => `/victims/${visit.param('victimId')}`

/** Who did it: whoever is recording it, unless they say otherwise. */
export const colleagues = (visit: Visit) =>
  visit.look(async reader => ({
    me: await personOfAccount(reader, visit.visitor),
    choices: await colleagueChoices(reader, visit.today),
  }))
