import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { VictimPicture } from '../domain/victim-picture.ts'

/**
 * Brings those whom the offences of some children harmed before the rules: one picture for each child by whom a victim
 * was harmed. Without the reach of a victim worker there is none.
 */
export async function victimPicturesOf(reader: Reader, childIds: readonly string[]): Promise<readonly VictimPicture[]> {
  const { rows } = await sql<VictimPicture>`
    with harmed as (
      select h.victim_id, o.child_id, array_agg(o.id) as offence_ids, jsonb_agg(jsonb_build_object(
        'id', h.id, 'offence_id', o.id, 'details', h.details, 'details_on', h.details_on)) as harms
      from victim_harm h join offence o on o.service_id = h.service_id and o.id = h.offence_id
      where h.service_id = current_service() and o.child_id = any(${[...childIds]}::uuid[])
      group by h.victim_id, o.child_id
    )
    select harmed.child_id as "childId", harmed.harms,
      jsonb_build_object('id', v.id, 'kind', v.kind, 'enhanced_rights', v.enhanced_rights) as victim,
      ${CONSENTS} as consents, ${CONTACTS} as contacts, ${OUTCOMES} as outcomes, ${PROGRAMMES} as programmes,
      ${BREACHES} as breaches
    from harmed join victim v on v.service_id = current_service() and v.id = harmed.victim_id
    order by harmed.child_id, v.id`.execute(reader)
  return rows
}

const CONSENTS = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', c.id, 'about', c.about, 'decision', c.decision, 'decided_on', c.decided_on)
    order by c.decided_on desc, c.created_at desc, c.id desc), '[]')
  from victim_consent c where c.service_id = v.service_id and c.victim_id = v.id)`

const CONTACTS = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', c.id, 'held_on', c.held_on, 'reached', c.reached, 'about_event', c.about_event)), '[]')
  from victim_contact c where c.service_id = v.service_id and c.victim_id = v.id)`

const OUTCOMES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', d.id, 'offence_id', d.offence_id, 'decided_on', d.decided_on)), '[]')
  from outcome d where d.service_id = v.service_id and d.offence_id = any(harmed.offence_ids))`

const BASED_ON_THEM = sql`exists (
  select from programme_offence based
  where based.service_id = p.service_id and based.programme_id = p.id and based.offence_id = any(harmed.offence_ids))`

const PROGRAMMES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', p.id, 'kind', p.kind, 'starts_on', p.starts_on, 'ended_on', p.ended_on, 'offence_ids', (
      select jsonb_agg(all_of.offence_id) from programme_offence all_of
      where all_of.service_id = p.service_id and all_of.programme_id = p.id))), '[]')
  from programme p where p.service_id = v.service_id and p.child_id = harmed.child_id and ${BASED_ON_THEM})`

const BREACHES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', b.id, 'programme_id', b.programme_id, 'information_laid_on', b.information_laid_on)), '[]')
  from breach_decision b join programme p on p.service_id = b.service_id and p.id = b.programme_id
  where p.service_id = v.service_id and p.child_id = harmed.child_id and b.information_laid_on is not null
    and ${BASED_ON_THEM})`
