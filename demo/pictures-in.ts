import type { Entity, Field } from '#kernel/entity.ts'
import type { ChildPicture, ChildSeen } from '#modules/signals/domain/picture.ts'
import { PICTURE_PARTS, type PartName } from '#modules/signals/domain/picture-parts.ts'
import { child } from '#modules/children/domain/child.ts'
import type { Ledger, Row } from './ledger.ts'

/** Puts the invented record of a child before the rules of signals, as the program would once it is imported. */
export function picturesIn({ rows }: Pick<Ledger, 'rows'>, nation: ChildSeen['nation']) {
  const children = new Map(rows(child).map(row => [row.id, row]))
  const parts = (Object.keys(PICTURE_PARTS) as PartName[]).map(name => {
    const { entity, facts } = PICTURE_PARTS[name]
    return { name, entity, facts, byChild: Map.groupBy(rows(entity), row => String(row.facts['child_id'])) }
  })
  return (childId: string): ChildPicture =>
    ({
      child: { ...seen(child, children.get(childId), CHILD_FACTS), id: childId, nation },
      ...Object.fromEntries(
        parts.map(({ name, entity, facts, byChild }) => [
          name,
          (byChild.get(childId) ?? []).map(row => ({ id: row.id, ...seen(entity, row, facts) })),
        ]),
      ),
    }) as ChildPicture
}

const CHILD_FACTS = ['date_of_birth', 'language_offer_on', 'spoken_language', 'died_on']

/** What was left unsaid is nothing, or none of a list: as the database has it. */
const seen = (entity: Entity, row: Row | undefined, facts: readonly string[]) =>
  Object.fromEntries(facts.map(fact => [fact, row?.facts[fact] ?? unsaid(entity.fields[fact])]))

const unsaid = (field: Field | undefined) => (field?.kind === 'codes' || field?.kind === 'references' ? [] : null)
