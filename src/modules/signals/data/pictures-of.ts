import { type RawBuilder, sql } from 'kysely'
import { PREPARED } from '#db/prepared.ts'
import { linkFields } from '#db/record-links.ts'
import type { Reader } from '#db/work.ts'
import type { Entity, Field } from '#kernel/entity.ts'
import type { ChildPicture } from '../domain/picture.ts'
import { PICTURE_PARTS, type PartName } from '../domain/picture-parts.ts'

const PARTS = Object.entries(PICTURE_PARTS) as readonly (readonly [
  PartName,
  { readonly entity: Entity; readonly facts: readonly string[] },
])[]

const NO_ROWS = Object.fromEntries(PARTS.map(([name]) => [name, []]))

/** Brings the records of children before the rules, in one question to the database however many there are. */
export async function picturesOf(reader: Reader, childIds: readonly string[]): Promise<readonly ChildPicture[]> {
  if (childIds.length === 0) return []
  const ids = sql`${[...childIds]}::uuid[]`
  const { rows } = await sql<{ part: PartName | 'child'; child_id: string; found: readonly unknown[] }>`${PREPARED}
    select 'child' as part, c.id as child_id, jsonb_build_array(jsonb_build_object(
      'id', c.id, 'date_of_birth', c.date_of_birth, 'language_offer_on', c.language_offer_on,
      'spoken_language', c.spoken_language, 'died_on', c.died_on, 'nation', s.nation)) as found
    from child c join service s on s.id = c.service_id
    where c.service_id = current_service() and c.id = any(${ids})
    union all
    ${sql.join(
      PARTS.map(([name, { entity, facts }]) => partOf(name, entity, facts, ids)),
      sql` union all `,
    )}`.execute(reader)
  const found = new Map<string, Record<string, unknown>>()
  for (const { part, child_id, found: those } of rows) {
    const picture = found.get(child_id) ?? { ...NO_ROWS }
    picture[part] = part === 'child' ? those[0] : those
    found.set(child_id, picture)
  }
  return [...found.values()].filter(picture => picture['child'] !== undefined) as unknown as readonly ChildPicture[]
}

/** One part of the record: a row for each child who has any, with all of theirs. */
function partOf(name: PartName, entity: Entity, facts: readonly string[], ids: RawBuilder<unknown>) {
  const table = entity.name
  const columns = ['id', ...facts].map(fact => sql`${sql.lit(fact)}, ${valueOf(entity, fact, entity.fields[fact])}`)
  return sql`
    select ${sql.lit(name)}, ${sql.ref(`${table}.child_id`)}, jsonb_agg(jsonb_build_object(${sql.join(columns)}))
    from ${sql.table(table)}
    where ${sql.ref(`${table}.service_id`)} = current_service() and ${sql.ref(`${table}.child_id`)} = any(${ids})
    group by ${sql.ref(`${table}.child_id`)}`
}

function valueOf(entity: Entity, fact: string, field: Field | undefined): RawBuilder<unknown> {
  const link = field?.kind === 'references' ? linkFields(entity).find(({ name }) => name === fact) : undefined
  if (!link) return sql`${sql.ref(`${entity.name}.${fact}`)}`
  return sql`(
    select coalesce(jsonb_agg(${sql.ref(`link.${link.other}`)} order by link.id), '[]')
    from ${sql.table(link.through)} link
    where link.service_id = ${sql.ref(`${entity.name}.service_id`)}
      and ${sql.ref(`link.${link.own}`)} = ${sql.ref(`${entity.name}.id`)})`
}
