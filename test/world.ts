import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { insertRecord } from '#db/record-store.ts'
import { asOwner, inService, lookInService, type Reader, type Worker, type Writer } from '#db/work.ts'
import type { Entity, Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Role } from '#kernel/permission.ts'
import { keepNameKeysOf } from '#modules/children/index.ts'
import { child } from '#modules/children/domain/child.ts'
import { allocation } from '#modules/cases/domain/allocation.ts'
import { offence } from '#modules/cases/domain/offence.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { person } from '#modules/workforce/domain/person.ts'
import type { Visitor } from '#web/visit.ts'
import { someone } from './web-world.ts'

export const TODAY = localDate('2026-11-23')

/** An invented service in a database, and ways to put records into it that say only what a test is about. */
export type World = Awaited<ReturnType<typeof openWorld>>

export async function openWorld(db: Db, serviceId = 'aberwen', reach?: Worker['reach']) {
  const worker: Worker = { serviceId, accountId: newId(), request: 'test', ...(reach && { reach }) }
  await asOwner(db, tx =>
    sql`insert into service (id, name_en, name_cy, nation)
        values (${serviceId}, 'Aberwen', 'Aberwen', 'wales') on conflict do nothing`.execute(tx),
  )
  const change = <Answer>(work: (tx: Writer) => Promise<Answer>) => inService(db, worker, work)
  const look = <Answer>(work: (reader: Reader) => Promise<Answer>) => lookInService(db, worker, work)
  const add = async (entity: Entity, values: Values): Promise<string> => {
    const id = newId()
    await change(tx => insertRecord(tx, entity, id, values))
    return id
  }
  return {
    worker,
    change,
    look,
    add,
    child: async (values: Values = {}): Promise<string> => {
      const id = await add(child, { ...A_CHILD, ...values })
      await change(tx => keepNameKeysOf(tx, [id]))
      return id
    },
    person: (values: Values = {}) => add(person, { ...A_PERSON, ...values }),
    offence: (child_id: string, values: Values = {}) => add(offence, { ...AN_OFFENCE, child_id, ...values }),
    programme: (child_id: string, values: Values = {}) => add(programme, { ...A_PROGRAMME, child_id, ...values }),
    allocation: (child_id: string, programme_id: string, person_id: string, values: Values = {}) =>
      add(allocation, { role: 'case-manager', from_on: '2026-09-01', child_id, programme_id, person_id, ...values }),
    visitor: (roles: readonly Role[], email?: string) => addVisitor(db, serviceId, roles, email),
  }
}

const A_CHILD: Values = {
  given_names: 'Cadi',
  family_name: 'Penllwyn',
  date_of_birth: '2011-05-17',
  sex: 'female',
  ethnicity: 'white-british',
}
const A_PERSON: Values = { name: 'Eleri Brynglas', employer: 'council' }
const AN_OFFENCE: Values = {
  committed_on: '2026-08-02',
  description: 'Damage to a bus shelter',
  category: 'criminal-damage',
}
const A_PROGRAMME: Values = { kind: 'referral-order', starts_on: '2026-09-01' }

/** Someone with an account, and roles that hold today. */
async function addVisitor(db: Db, serviceId: string, roles: readonly Role[], email?: string): Promise<Visitor> {
  const visitor = someone({ [serviceId]: roles })
  const account = { id: visitor.accountId, email: email ?? `${visitor.accountId}@example.org`, name: visitor.name }
  await asOwner(db, async tx => {
    await tx.insertInto('account').values(account).execute()
    for (const role of roles)
      await tx
        .insertInto('membership')
        .values({ service_id: serviceId, id: newId(), account_id: account.id, role, from_on: localDate('2026-01-01') })
        .execute()
  })
  return { ...visitor, email: account.email }
}
