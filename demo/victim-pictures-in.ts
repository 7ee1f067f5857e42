import type { Entity, RecordOf } from '#kernel/entity.ts'
import { offence } from '#modules/cases/domain/offence.ts'
import { outcome } from '#modules/cases/domain/outcome.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { breachDecision } from '#modules/contacts/domain/breach-decision.ts'
import type { VictimPicture } from '#modules/signals/domain/victim-picture.ts'
import { victimConsent } from '#modules/victims/domain/victim-consent.ts'
import { victimContact } from '#modules/victims/domain/victim-contact.ts'
import { victimHarm } from '#modules/victims/domain/victim-harm.ts'
import { victim } from '#modules/victims/domain/victim.ts'
import type { Ledger } from './ledger.ts'

type Recorded<E extends Entity> = RecordOf<E> & { readonly id: string }

/** Puts those whom the offences of invented children harmed before the rules: one picture for each, of each child. */
export function victimPicturesIn(ledger: Pick<Ledger, 'rows'>): readonly VictimPicture[] {
  const all = <E extends Entity>(entity: E): readonly Recorded<E>[] =>
    ledger.rows(entity).map(({ id, facts }) => {
      const values = Object.keys(entity.fields).map(name => [name, facts[name] ?? null])
      return { id, ...(Object.fromEntries(values) as RecordOf<E>) }
    })
  const childOf = new Map(all(offence).map(({ id, child_id }) => [id, child_id]))
  const harms = Map.groupBy(all(victimHarm), ({ victim_id, offence_id }) => `${victim_id} ${childOf.get(offence_id)}`)
  const victims = new Map(all(victim).map(row => [row.id, row]))
  const consents = Map.groupBy(all(victimConsent), ({ victim_id }) => victim_id)
  const contacts = Map.groupBy(all(victimContact), ({ victim_id }) => victim_id)
  const [outcomes, programmes, breaches] = [all(outcome), all(programme), all(breachDecision)]
  return [...harms.values()].flatMap(own => {
    const who = victims.get(own[0]?.victim_id ?? '')
    const offences = new Set(own.map(({ offence_id }) => offence_id))
    const work = programmes.filter(({ offence_ids }) => offence_ids?.some(id => offences.has(id)))
    if (!who) return []
    return [
      {
        childId: childOf.get(own[0]?.offence_id ?? '') ?? '',
        victim: { id: who.id, kind: who.kind, enhanced_rights: who.enhanced_rights ?? [] },
        harms: own,
        consents: (consents.get(who.id) ?? []).toSorted((a, b) => (a.decided_on < b.decided_on ? 1 : -1)),
        contacts: contacts.get(who.id) ?? [],
        outcomes: outcomes.filter(({ offence_id }) => offences.has(offence_id)),
        programmes: work.map(row => ({ ...row, offence_ids: row.offence_ids ?? [] })),
        breaches: breaches.flatMap(row =>
          row.information_laid_on !== null && work.some(({ id }) => id === row.programme_id)
            ? [{ ...row, information_laid_on: row.information_laid_on }]
            : [],
        ),
      },
    ]
  })
}
