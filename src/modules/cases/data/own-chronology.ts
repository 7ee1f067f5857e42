import { sql } from 'kysely'
import type { ChronologyEvent, ChronologySource } from '#db/contributions.ts'
import type { CodeList } from '#kernel/code-list.ts'
import { ACCOMMODATION_TYPES } from '#modules/children/domain/accommodation-types.ts'
import { CARE_STATUSES } from '#modules/children/domain/care-statuses.ts'
import { HEALTH_AREAS } from '#modules/children/domain/health-areas.ts'
import { LEARNING_PLANS } from '#modules/children/domain/learning-plans.ts'
import { PROFESSIONAL_ROLES } from '#modules/children/domain/professional-roles.ts'
import { PROVISION_TYPES } from '#modules/children/domain/provision-types.ts'
import { ALLOCATION_ROLES } from '../domain/allocation-roles.ts'
import { COURT_TYPES } from '../domain/court-types.ts'
import { OFFENCE_CATEGORIES } from '../domain/offence-categories.ts'
import { OUTCOMES } from '../domain/outcomes.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { TRANSFER_KINDS } from '../domain/transfer-kinds.ts'

const event = (page: string, list: CodeList, en: string, cy: string): ChronologyEvent => ({
  words: { en, cy },
  page,
  list,
})

const OFFENCES_AND_OUTCOMES: ChronologySource = {
  kind: { id: 'offences', words: { en: 'Offences and outcomes', cy: 'Troseddau a chanlyniadau' } },
  events: {
    offence: event('/offences', OFFENCE_CATEGORIES, 'Offence', 'Trosedd'),
    charged: event('/offences', OFFENCE_CATEGORIES, 'Charged', 'Cyhuddwyd'),
    outcome: event('/offences', OUTCOMES, 'Outcome', 'Canlyniad'),
  },
  rows: childId => sql`
    select e.event, e.day as day, null as at, o.id as record_id, o.category as code, o.description as text
    from offence o cross join lateral (values ('offence', o.committed_on), ('charged', o.charged_on)) e (event, day)
    where o.child_id = ${childId}
    union all
    select 'outcome', o.decided_on, null, o.id, o.outcome, f.description
    from outcome o join offence f on f.service_id = o.service_id and f.id = o.offence_id
    where o.child_id = ${childId}`,
}

const HEARINGS: ChronologySource = {
  kind: { id: 'court', words: { en: 'Court hearings', cy: 'Gwrandawiadau llys' } },
  events: { hearing: event('/offences', COURT_TYPES, 'Court hearing', 'Gwrandawiad llys') },
  rows: childId => sql`
    select 'hearing' as event, h.held_on as day, null as at, h.id as record_id, h.court_type as code, h.court_name as text
    from hearing h where h.child_id = ${childId}`,
}

const PROGRAMMES_AND_TRANSFERS: ChronologySource = {
  kind: { id: 'programmes', words: { en: 'Programmes and transfers', cy: 'Rhaglenni a throsglwyddiadau' } },
  events: {
    referred: event('/programmes', PROGRAMME_KINDS, 'Referred', 'Atgyfeiriwyd'),
    'programme-started': event('/programmes', PROGRAMME_KINDS, 'Programme started', 'Dechreuodd y rhaglen'),
    'programme-ended': event('/programmes', PROGRAMME_KINDS, 'Programme ended', 'Daeth y rhaglen i ben'),
    'transfer-requested': event('/programmes', TRANSFER_KINDS, 'Transfer requested', 'Gofynnwyd am drosglwyddo'),
    'transfer-accepted': event('/programmes', TRANSFER_KINDS, 'Transfer accepted', 'Derbyniwyd y trosglwyddiad'),
    'transfer-ended': event('/programmes', TRANSFER_KINDS, 'Transfer ended', 'Daeth y trosglwyddiad i ben'),
  },
  rows: childId => sql`
    select e.event, e.day as day, null as at, p.id as record_id, p.kind as code, null as text
    from programme p cross join lateral (values
      ('referred', p.referred_on), ('programme-started', p.starts_on), ('programme-ended', p.ended_on)) e (event, day)
    where p.child_id = ${childId}
    union all
    select e.event, e.day, null, t.id, t.kind, t.other_service
    from transfer t cross join lateral (values
      ('transfer-requested', t.requested_on), ('transfer-accepted', t.accepted_on), ('transfer-ended', t.ended_on)
    ) e (event, day)
    where t.child_id = ${childId}`,
}

const WHO_WORKS_WITH_THEM: ChronologySource = {
  kind: { id: 'people', words: { en: 'Who works with the child', cy: 'Pwy sy’n gweithio gyda’r plentyn' } },
  events: {
    allocated: event('/programmes', ALLOCATION_ROLES, 'Allocated', 'Dyrannwyd'),
    'allocation-ended': event('/programmes', ALLOCATION_ROLES, 'Allocation ended', 'Daeth y dyraniad i ben'),
    'professional-started': event(
      '/home',
      PROFESSIONAL_ROLES,
      'Other professional began',
      'Dechreuodd gweithiwr proffesiynol arall',
    ),
    'professional-ended': event(
      '/home',
      PROFESSIONAL_ROLES,
      'Other professional ended',
      'Gorffennodd gweithiwr proffesiynol arall',
    ),
  },
  rows: childId => sql`
    select e.event, e.day as day, null as at, a.id as record_id, a.role as code, s.name as text
    from allocation a
    join person s on s.service_id = a.service_id and s.id = a.person_id
    cross join lateral (values ('allocated', a.from_on), ('allocation-ended', a.until_on)) e (event, day)
    where a.child_id = ${childId}
    union all
    select e.event, e.day, null, w.id, w.role, w.name
    from professional w
    cross join lateral (values ('professional-started', w.from_on), ('professional-ended', w.until_on)) e (event, day)
    where w.child_id = ${childId}`,
}

const HOME: ChronologySource = {
  kind: { id: 'home', words: { en: 'Where the child lives', cy: 'Ble mae’r plentyn yn byw' } },
  events: { moved: event('/home', ACCOMMODATION_TYPES, 'New address', 'Cyfeiriad newydd') },
  rows: childId => sql`
    select 'moved' as event, r.from_on as day, null as at, r.id as record_id, r.accommodation_type as code, r.town as text
    from residence r where r.child_id = ${childId}`,
}

const CARE: ChronologySource = {
  kind: { id: 'care', words: { en: 'Care and protection', cy: 'Gofal ac amddiffyn' } },
  events: {
    'care-started': event('/home', CARE_STATUSES, 'Care status began', 'Dechreuodd statws gofal'),
    'care-ended': event('/home', CARE_STATUSES, 'Care status ended', 'Daeth statws gofal i ben'),
  },
  rows: childId => sql`
    select e.event, e.day as day, null as at, c.id as record_id, c.status as code, c.local_authority as text
    from care_status c cross join lateral (values ('care-started', c.from_on), ('care-ended', c.until_on)) e (event, day)
    where c.child_id = ${childId}`,
}

const EDUCATION: ChronologySource = {
  kind: {
    id: 'education',
    words: { en: 'Education, training and employment', cy: 'Addysg, hyfforddiant a chyflogaeth' },
  },
  events: {
    'education-started': event('/education', PROVISION_TYPES, 'Education began', 'Dechreuodd addysg'),
    'education-ended': event('/education', PROVISION_TYPES, 'Education ended', 'Daeth addysg i ben'),
  },
  rows: childId => sql`
    select e.event, e.day as day, null as at, u.id as record_id, u.provision_type as code, u.provider as text
    from education u
    cross join lateral (values ('education-started', u.from_on), ('education-ended', u.until_on)) e (event, day)
    where u.child_id = ${childId}`,
}

const HEALTH: ChronologySource = {
  kind: { id: 'health', words: { en: 'Health and learning needs', cy: 'Anghenion iechyd a dysgu' } },
  events: {
    'learning-need': event('/education', LEARNING_PLANS, 'Learning need identified', 'Nodwyd angen dysgu'),
    'health-screened': event('/education', HEALTH_AREAS, 'Health screened', 'Sgriniwyd iechyd'),
    'health-identified': event('/education', HEALTH_AREAS, 'Health need identified', 'Nodwyd angen iechyd'),
    'health-referred': event(
      '/education',
      HEALTH_AREAS,
      'Referred for help with health',
      'Atgyfeiriwyd am gymorth iechyd',
    ),
    'health-started': event('/education', HEALTH_AREAS, 'Help with health began', 'Dechreuodd cymorth iechyd'),
    'health-ended': event('/education', HEALTH_AREAS, 'Help with health ended', 'Daeth cymorth iechyd i ben'),
  },
  rows: childId => sql`
    select 'learning-need' as event, l.identified_on as day, null as at, l.id as record_id, l.plan_kind as code, null as text
    from learning_need l where l.child_id = ${childId}
    union all
    select e.event, e.day, null, n.id, n.area, null
    from health_need n cross join lateral (values
      ('health-screened', n.screened_on), ('health-identified', n.identified_on), ('health-referred', n.referred_on),
      ('health-started', n.started_on), ('health-ended', n.ended_on)) e (event, day)
    where n.child_id = ${childId}`,
}

/** What has its day in a chronology whatever else the service records: the case, and the child’s circumstances. */
export const OWN_CHRONOLOGY: readonly ChronologySource[] = [
  OFFENCES_AND_OUTCOMES,
  HEARINGS,
  PROGRAMMES_AND_TRANSFERS,
  WHO_WORKS_WITH_THEM,
  HOME,
  CARE,
  EDUCATION,
  HEALTH,
]
