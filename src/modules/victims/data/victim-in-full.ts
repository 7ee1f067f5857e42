import { listRecords, readRecord, type StoredRecord } from '#db/record-store.ts'
import type { Reader, Writer } from '#db/work.ts'
import { same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { people } from '#modules/workforce/index.ts'
import { safetyNote } from '../domain/safety-note.ts'
import { victimConsent } from '../domain/victim-consent.ts'
import { victimContact } from '../domain/victim-contact.ts'
import { victimHarm } from '../domain/victim-harm.ts'
import { victimMeasure } from '../domain/victim-measure.ts'
import { victimRestorative } from '../domain/victim-restorative.ts'
import { victimSupport } from '../domain/victim-support.ts'
import { victim } from '../domain/victim.ts'
import { type Bearing, bearingOnSafety } from './bearing-on-safety.ts'
import { type Asked, victimInBrief, type VictimInBrief } from './victim-facts.ts'

type Named = { readonly value: string; readonly label: Words }

/** All that is recorded of a victim, each kind the newest first, and what bears on their safety. */
export type VictimInFull = {
  readonly victim: StoredRecord<typeof victim>
  readonly brief: VictimInBrief
  readonly harms: readonly StoredRecord<typeof victimHarm>[]
  readonly consents: readonly StoredRecord<typeof victimConsent>[]
  readonly contacts: readonly StoredRecord<typeof victimContact>[]
  readonly offers: readonly StoredRecord<typeof victimRestorative>[]
  readonly supports: readonly StoredRecord<typeof victimSupport>[]
  readonly measures: readonly StoredRecord<typeof victimMeasure>[]
  readonly bearings: readonly Bearing[]
  /** The safety notes that have not ended, of the children whose records may be looked at. */
  readonly notes: readonly StoredRecord<typeof safetyNote>[]
  readonly people: readonly Named[]
  readonly harmNames: readonly Named[]
}

/** Reads it, and writes to the access log which children’s records were looked at for it. */
export async function victimInFull(
  tx: Writer,
  id: string,
  asked: Asked & { readonly route: string },
): Promise<VictimInFull | null> {
  const [record, brief] = [await readRecord(tx, victim, id), await victimInBrief(tx, id, asked)]
  if (!record || !brief) return null
  const ofVictim = { victim_id: id }
  const harms = await listRecords(tx, victimHarm, ofVictim)
  const bearings = await bearingOnSafety(
    tx,
    harms.map(({ values }) => values.offence_id),
    asked,
  )
  return {
    victim: record,
    brief,
    harms,
    bearings,
    consents: await listRecords(tx, victimConsent, ofVictim),
    contacts: await listRecords(tx, victimContact, ofVictim),
    offers: await listRecords(tx, victimRestorative, ofVictim),
    supports: await listRecords(tx, victimSupport, ofVictim),
    measures: await listRecords(tx, victimMeasure, ofVictim),
    notes: await notesOf(tx, bearings, asked.today),
    people: (await people(tx, asked.today)).map(person => ({ value: person.id, label: same(person.name) })),
    harmNames: harms.map(harm => ({ value: harm.id, label: nameOfHarm(harm, bearings) })),
  }
}

async function notesOf(reader: Reader, bearings: readonly Bearing[], today: LocalDate): Promise<VictimInFull['notes']> {
  const open = new Set(bearings.filter(({ closed }) => !closed).map(({ child_id }) => child_id))
  const notes = []
  for (const child_id of open) notes.push(...(await listRecords(reader, safetyNote, { child_id })))
  return notes.filter(({ values }) => values.until_on === null || values.until_on >= today)
}

function nameOfHarm({ values }: StoredRecord<typeof victimHarm>, bearings: readonly Bearing[]): Words {
  const description = bearings.find(({ offence_id }) => offence_id === values.offence_id)?.description
  return description ? same(description) : victimHarm.title
}
