import { readRecord, type StoredRecord } from '#db/record-store.ts'
import { idIn } from '#modules/cases/index.ts'
import { type ChildHead, openChild } from '#modules/children/index.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { contact } from '../domain/contact.ts'

export type OpenedContact = { readonly child: ChildHead; readonly contact: StoredRecord<typeof contact> }

/** The contact that the address names, its child’s record opened and logged as such. One of another child is not found. */
export async function openedContact(visit: Visit): Promise<OpenedContact> {
  const child = await openChild(visit)
  const stored = found(await visit.look(reader => readRecord(reader, contact, idIn(visit, 'contactId'))))
  if (stored.values.child_id !== child.id) throw new Problem(404)
  return { child, contact: stored }
}
