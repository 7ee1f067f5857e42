import { insertRecord } from '#db/record-store.ts'
import type { Reader, Writer } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import { type Colleague, people, personOfAccount } from '#modules/workforce/index.ts'
import type { OtherWay, Refusal, Saving } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { allocation } from '../domain/allocation.ts'
import { firstDay } from '../domain/allocation-problem.ts'
import { isOffered } from '../domain/is-offered.ts'
import type { programme } from '../domain/programme.ts'

const MINE: Words = { en: 'Save, and I will be case manager', cy: 'Cadw, a fi fydd y rheolwr achos' }

const ORDERED: Refusal = {
  field: 'kind',
  words: {
    en: 'Only prevention and diversion can be taken on like this. Press “Save”: a manager allocates the programme',
    cy: 'Dim ond gwaith atal a dargyfeirio y gellir ei gymryd fel hyn. Pwyswch “Cadw”: rheolwr sy’n dyrannu’r rhaglen',
  },
}
const ENDED: Refusal = {
  field: 'ended_on',
  words: {
    en: 'A programme that has ended cannot be taken on. Press “Save”',
    cy: 'Ni ellir cymryd rhaglen sydd wedi dod i ben. Pwyswch “Cadw”',
  },
}

/** The button by which someone who records a new programme becomes its case manager; absent for those not on the staff. */
export async function takingOn(visit: Visit, childId: string): Promise<OtherWay | undefined> {
  const self = await visit.look(reader => colleagueOf(reader, visit))
  return self && { label: MINE, name: '_mine', leadsTo: () => `/children/${childId}` }
}

async function colleagueOf(reader: Reader, { visitor, today }: Visit): Promise<Colleague | undefined> {
  const id = await personOfAccount(reader, visitor)
  return (await people(reader, today)).find(one => one.id === id)
}

const takesOn = async (visit: Visit): Promise<boolean> => (await visit.form()).text('_mine') === 'yes'

/** Why the programme can’t be taken on by whoever records it: orders are for managers to allocate. */
export async function refuseTakingOn({ values, visit }: Saving): Promise<Refusal | null> {
  if (!(await takesOn(visit))) return null
  const { kind, ended_on } = values as RecordOf<typeof programme>
  if (!isOffered(kind)) return ORDERED
  return ended_on === null ? null : ENDED
}

/** Allocates a new programme to whoever recorded it, where they asked for it: from today, or from its first day. */
export async function takeOn(tx: Writer, { id, version, values, visit }: Saving): Promise<void> {
  if (version > 0 || !(await takesOn(visit))) return
  const self = await colleagueOf(tx, visit)
  if (!self) return
  const first = firstDay(values as RecordOf<typeof programme>)
  await insertRecord(tx, allocation, newId(), {
    child_id: values['child_id'] ?? null,
    programme_id: id,
    person_id: self.id,
    role: 'case-manager',
    from_on: first > visit.today ? first : visit.today,
  })
}
