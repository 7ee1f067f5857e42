import { sql } from 'kysely'
import { insertRecord, listRecords, removeRecord, type StoredRecord, updateRecord } from '#db/record-store.ts'
import type { Reader, Writer } from '#db/work.ts'
import type { Entity, Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { caseQuestions, findStandard } from '#modules/frameworks/domain/find.ts'
import type { Area, Framework } from '#modules/frameworks/domain/framework.ts'
import type { Result } from '../domain/counted-question.ts'
import type { GivenRating } from '../domain/rated-areas.ts'
import type { AreaRecords } from '../domain/rating-cells.ts'
import { questionResult } from '../domain/question-result.ts'
import { standardRating } from '../domain/standard-rating.ts'

/** What is recorded of an area in one inspection, by the number of the standard and of the question. */
export type StoredArea = {
  readonly ratings: ReadonlyMap<string, StoredRecord<typeof standardRating>>
  readonly results: ReadonlyMap<string, StoredRecord<typeof questionResult>>
}

export async function storedArea(
  reader: Reader,
  inspectionId: string,
  framework: Framework,
  area: Area,
): Promise<StoredArea> {
  const standards = new Set(area.standards.map(({ id }) => id))
  const questions = new Set(area.standards.flatMap(caseQuestions).map(({ id }) => id))
  const ratings = await listRecords(reader, standardRating, { inspection_id: inspectionId })
  const results = await listRecords(reader, questionResult, { inspection_id: inspectionId })
  return {
    ratings: new Map(
      ratings.flatMap(one => {
        const id = findStandard(framework, one.values.standard)?.id
        return id !== undefined && standards.has(id) ? [[id, one] as const] : []
      }),
    ),
    results: new Map(results.flatMap(one => (questions.has(one.values.question) ? [[one.values.question, one]] : []))),
  }
}

export const valuesOf = ({ ratings, results }: StoredArea) => ({
  ratings: new Map([...ratings].map(([id, { values }]): [string, GivenRating] => [id, values])),
  results: new Map([...results].map(([id, { values }]): [string, Result] => [id, values])),
})

/** Holds an inspection’s ratings until the transaction ends: whoever saves them next sees what this one saved. */
export const holdRatings = (tx: Writer, inspectionId: string): Promise<unknown> =>
  sql`select id from inspection where service_id = current_service() and id = ${inspectionId} for update`.execute(tx)

/** Makes what is recorded of an area what the page says: adds, changes, takes away, and leaves alone what is the same. */
export async function saveRatings(tx: Writer, stored: StoredArea, said: AreaRecords): Promise<void> {
  for (const [id, values] of said.ratings) await saveOne(tx, standardRating, stored.ratings.get(id), values)
  for (const [id, values] of said.results) await saveOne(tx, questionResult, stored.results.get(id), values)
}

async function saveOne(
  tx: Writer,
  entity: Entity,
  stored: StoredRecord | undefined,
  said: Values | null,
): Promise<void> {
  if (!stored) {
    if (said) await insertRecord(tx, entity, newId(), said)
  } else if (!said) {
    await removeRecord(tx, entity, stored.id, stored.version)
  } else if (Object.entries(said).some(([name, value]) => stored.values[name] !== value)) {
    await updateRecord(tx, entity, stored.id, stored.version, said)
  }
}
