import { sql } from 'kysely'
import type { ChronologySource } from '#db/contributions.ts'
import { BREACH_CHOICES } from '../domain/breach-choices.ts'
import { CONTACT_KINDS } from '../domain/contact-kinds.ts'
import { HELP_KINDS } from '../domain/help-kinds.ts'
import { WARNING_WAYS } from '../domain/warning-ways.ts'

const page = '/contacts'

/** What of the work with a child has its day in their chronology. A contact to come has none yet. */
export const contactChronology: ChronologySource = {
  kind: { id: 'contacts', words: { en: 'Contacts and interventions', cy: 'Cysylltiadau ac ymyriadau' } },
  events: {
    'contact-kept': { words: { en: 'Contact kept', cy: 'Cadwyd cyswllt' }, page, list: CONTACT_KINDS },
    'contact-missed': { words: { en: 'Contact missed', cy: 'Methwyd cyswllt' }, page, list: CONTACT_KINDS },
    'help-referred': { words: { en: 'Referred for help', cy: 'Atgyfeiriwyd am gymorth' }, page, list: HELP_KINDS },
    'help-started': { words: { en: 'Intervention started', cy: 'Cychwynnodd ymyriad' }, page, list: HELP_KINDS },
    'help-ended': { words: { en: 'Intervention ended', cy: 'Daeth ymyriad i ben' }, page, list: HELP_KINDS },
    'warning-given': { words: { en: 'Warning given', cy: 'Rhoddwyd rhybudd' }, page, list: WARNING_WAYS },
    'breach-decided': {
      words: { en: 'Breach decision', cy: 'Penderfyniad torri gorchymyn' },
      page,
      list: BREACH_CHOICES,
    },
  },
  rows: childId => sql`
    select case when c.outcome in ('kept', 'kept-late') then 'contact-kept' else 'contact-missed' end as event,
           c.held_on as day, c.held_time as at, c.id as record_id, c.kind as code, left(c.note, 300) as text
    from contact c
    where c.child_id = ${childId} and c.outcome in ('kept', 'kept-late', 'missed-acceptable', 'missed-unacceptable')
    union all
    select e.event, e.day, null, i.id, i.service, i.provider
    from intervention i cross join lateral (values
      ('help-referred', i.referred_on), ('help-started', i.started_on), ('help-ended', i.ended_on)) e (event, day)
    where i.child_id = ${childId}
    union all
    select 'warning-given', w.given_on, null, w.id, w.how, w.circumstances from warning w where w.child_id = ${childId}
    union all
    select 'breach-decided', b.decided_on, null, b.id, b.decision, b.reason
    from breach_decision b where b.child_id = ${childId}`,
}
