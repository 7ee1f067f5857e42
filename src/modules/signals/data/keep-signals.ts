import { sql } from 'kysely'
import { tried } from '#db/apart.ts'
import type { Writer } from '#db/work.ts'
import { mapGivingWay } from '#db/give-way.ts'
import { newId } from '#kernel/id.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { factsMark } from '../domain/facts-mark.ts'
import type { WholeLook } from '../domain/look-with.ts'
import type { Signal } from '../domain/signal.ts'
import { signalsOf } from '../domain/signals-of.ts'
import { earliest } from '../domain/spells.ts'
import { victimSignalsOf } from '../domain/victim-signals-of.ts'
import { ownSettings } from './own-settings.ts'
import { picturesOf } from './pictures-of.ts'
import { victimPicturesOf } from './victim-pictures-of.ts'

/**
 * Looks at children as their record stands on a day, and at those whom their offences harmed, and makes the signals
 * that are kept of them what is seen now. Of a child on whose record a rule fails everything stays as it was, to be
 * looked at again the next day. Answers why rules failed.
 */
export async function lookAgainAt(tx: Writer, childIds: readonly string[], on: LocalDate): Promise<readonly unknown[]> {
  const own = await ownSettings(tx)
  const outcomes = [
    ...(await mapGivingWay(await picturesOf(tx, childIds), picture =>
      tried(picture.child.id, () => signalsOf(picture, on, { own })),
    )),
    ...(await mapGivingWay(await victimPicturesOf(tx, childIds), picture =>
      tried(picture.childId, () => victimSignalsOf(picture, on, { own })),
    )),
  ]
  const failed = new Set(outcomes.flatMap(one => ('error' in one ? [one.thing] : [])))
  const looks = outcomes.flatMap(one =>
    'answer' in one && !failed.has(one.thing) ? [{ childId: one.thing, ...one.answer }] : [],
  )
  const rows = looks.flatMap(({ childId, signals }) => signals.map(signal => asRow(childId, signal)))
  const again = [...failed].map(child_id => ({ child_id, look_again_on: addDays(on, 1) }))
  await keepSignals(
    tx,
    rows,
    childIds.filter(id => !failed.has(id)),
    on,
  )
  await keepLooks(tx, [...lookRows(looks), ...again], on)
  return outcomes.flatMap(one => ('error' in one ? [one.error] : []))
}

const asRow = (childId: string, signal: Signal) => ({
  id: newId(),
  child_id: childId,
  rule: signal.rule,
  subject_kind: signal.subject.kind,
  subject_id: signal.subject.id,
  about: signal.about,
  severity: signal.severity,
  says: signal.says,
  evidence: signal.evidence,
  todo: signal.todo,
  facts: factsMark(signal),
  raised_on: signal.raisedOn,
  due_on: signal.dueOn,
  times_raised: signal.timesRaised,
  owner_role: signal.owner.role,
  owner_id: signal.owner.personId,
})

type SignalRow = ReturnType<typeof asRow>

/** Ends what is no longer seen, brings up to date what still is, and adds what is new: three statements for them all. */
async function keepSignals(tx: Writer, rows: readonly SignalRow[], childIds: readonly string[], on: LocalDate) {
  const seen = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as seen(
    id uuid, child_id uuid, rule text, subject_kind text, subject_id uuid, about text, severity text, says jsonb,
    evidence jsonb, todo jsonb, facts text, raised_on date, due_on date, times_raised integer, owner_role text,
    owner_id uuid)`
  const same = sql`seen.child_id = signal.child_id and seen.rule = signal.rule
    and seen.subject_id = signal.subject_id and seen.about = signal.about`
  await sql`
    update signal set ended_on = ${on}
    where service_id = current_service() and child_id = any(${[...childIds]}::uuid[]) and ended_on is null
      and not exists (select from ${seen} where ${same})`.execute(tx)
  await sql`
    update signal
    set severity = seen.severity, says = seen.says, evidence = seen.evidence, todo = seen.todo, facts = seen.facts,
        raised_on = seen.raised_on, due_on = seen.due_on, times_raised = seen.times_raised,
        owner_role = seen.owner_role, owner_id = seen.owner_id
    from ${seen}
    where signal.service_id = current_service() and signal.ended_on is null and ${same}
      and (signal.severity, signal.says, signal.evidence, signal.todo, signal.raised_on, signal.due_on,
           signal.times_raised, signal.owner_role, signal.owner_id)
        is distinct from (seen.severity, seen.says, seen.evidence, seen.todo, seen.raised_on, seen.due_on,
           seen.times_raised, seen.owner_role, seen.owner_id)`.execute(tx)
  await sql`
    insert into signal (service_id, id, child_id, rule, subject_kind, subject_id, about, severity, says, evidence, todo,
                        facts, raised_on, due_on, times_raised, owner_role, owner_id)
    select current_service(), seen.* from ${seen}
    on conflict do nothing`.execute(tx)
}

/** When to look again at each child: when something of theirs, or of a victim’s, can change by itself. */
function lookRows(looks: readonly (Pick<WholeLook, 'lookAgainOn'> & { readonly childId: string })[]): LookRow[] {
  const again = new Map<string, LocalDate | null>()
  for (const { childId, lookAgainOn } of looks) again.set(childId, earliest([again.get(childId) ?? null, lookAgainOn]))
  return [...again].map(([child_id, look_again_on]) => ({ child_id, look_again_on }))
}

type LookRow = { readonly child_id: string; readonly look_again_on: LocalDate | null }

const keepLooks = (tx: Writer, looks: readonly LookRow[], on: LocalDate) =>
  sql`
    insert into signal_look (service_id, child_id, looked_on, look_again_on)
    select current_service(), look.child_id, ${on}, look.look_again_on
    from jsonb_to_recordset(${JSON.stringify(looks)}::jsonb) as look(child_id uuid, look_again_on date)
    on conflict (service_id, child_id)
    do update set looked_on = excluded.looked_on, look_again_on = excluded.look_again_on`.execute(tx)
