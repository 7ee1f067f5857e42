import { sql } from 'kysely'
import type { ChronologySource } from '#db/contributions.ts'
import { CONCERN_DECISIONS } from '../domain/concern-decisions.ts'
import { CONCERN_SUBJECTS } from '../domain/concern-subjects.ts'
import { GROUP_LINKS } from '../domain/group-links.ts'
import { INCIDENT_KINDS } from '../domain/incident-kinds.ts'
import { NOTIFIABLE } from '../domain/notifiable.ts'
import { OVERSIGHT_KINDS } from '../domain/oversight-kinds.ts'
import { PANEL_KINDS } from '../domain/panel-kinds.ts'
import { PLACE_LINKS } from '../domain/place-links.ts'

const page = '/safety'

/** What of safety has its day in a child’s chronology. */
export const safetyChronology: ChronologySource = {
  kind: { id: 'safety', words: { en: 'Safety', cy: 'Diogelwch' } },
  events: {
    incident: { words: { en: 'Incident', cy: 'Digwyddiad' }, page, list: INCIDENT_KINDS },
    'went-missing': { words: { en: 'Went missing', cy: 'Aeth ar goll' }, page, list: null },
    'was-found': {
      words: { en: 'Found or came back', cy: 'Daethpwyd o hyd iddynt, neu daethant yn ôl' },
      page,
      list: null,
    },
    'return-talk': { words: { en: 'Return home interview', cy: 'Cyfweliad dychwelyd adref' }, page, list: null },
    'linked-with-place': {
      words: { en: 'Linked with a place', cy: 'Cysylltwyd â lle' },
      page: '/safety#places',
      list: PLACE_LINKS,
    },
    'linked-with-group': {
      words: { en: 'Linked with a group', cy: 'Cysylltwyd â grŵp' },
      page: '/safety#places',
      list: GROUP_LINKS,
    },
    meeting: { words: { en: 'Panel or meeting', cy: 'Panel neu gyfarfod' }, page, list: PANEL_KINDS },
    'meeting-action-done': {
      words: { en: 'Action from a meeting done', cy: 'Cwblhawyd cam gweithredu o gyfarfod' },
      page,
      list: null,
    },
    'concern-raised': { words: { en: 'Concern raised', cy: 'Codwyd pryder' }, page, list: CONCERN_SUBJECTS },
    'concern-answered': { words: { en: 'Concern answered', cy: 'Atebwyd pryder' }, page, list: CONCERN_DECISIONS },
    'incident-notified': {
      words: { en: 'Serious incident notified', cy: 'Rhoddwyd hysbysiad o ddigwyddiad difrifol' },
      page,
      list: NOTIFIABLE,
    },
    oversight: {
      words: { en: 'Management oversight', cy: 'Goruchwyliaeth y rheolwyr' },
      page,
      list: OVERSIGHT_KINDS,
    },
  },
  rows: childId => sql`
    select 'incident' as event, i.happened_on as day, i.happened_time as at, i.id as record_id, i.kind as code, null::text as text
    from incident i where i.child_id = ${childId}
    union all
    select e.event, e.day, e.at, m.id, null, e.text
    from missing_episode m cross join lateral (values
      ('went-missing', m.missing_from_on, m.missing_from_time, null), ('was-found', m.found_on, m.found_time, m.found_where),
      ('return-talk', m.talk_on, null, m.talk_by)) e (event, day, at, text)
    where m.child_id = ${childId}
    union all
    select 'linked-with-place', l.from_on, null, l.id, l.link, p.name
    from child_place l join place p on p.service_id = l.service_id and p.id = l.place_id
    where l.child_id = ${childId}
    union all
    select 'linked-with-group', l.from_on, null, l.id, l.link, g.name
    from child_group l join peer_group g on g.service_id = l.service_id and g.id = l.peer_group_id
    where l.child_id = ${childId}
    union all
    select 'meeting', p.held_on, p.held_time, p.id, p.kind, p.chair from panel p
    where p.child_id = ${childId} and p.decided is not null
    union all
    select 'meeting-action-done', a.done_on, null, a.id, null, a.what from panel_action a where a.child_id = ${childId}
    union all
    select e.event, e.day, e.at, c.id, e.code, null
    from escalation c cross join lateral (values
      ('concern-raised', c.raised_on, c.raised_time, c.about), ('concern-answered', c.answered_on, null, c.decision)
    ) e (event, day, at, code)
    where c.child_id = ${childId}
    union all
    select 'incident-notified', n.sent_on, n.sent_time, n.id, n.category, null from notification n
    where n.child_id = ${childId}
    union all
    select 'oversight', o.held_on, null, o.id, o.kind, null from oversight o where o.child_id = ${childId}`,
}
