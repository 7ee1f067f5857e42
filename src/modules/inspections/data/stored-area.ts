import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { caseQuestions, findStandard } from '#modules/frameworks/domain/find.ts'
import type { Area, Framework } from '#modules/frameworks/domain/framework.ts'
import type { Result } from '../domain/counted-question.ts'
import { questionResult } from '../domain/question-result.ts'
import type { GivenRating } from '../domain/rated-areas.ts'
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

/** The same without ids and versions. */
export const valuesOf = ({ ratings, results }: StoredArea) => ({
  ratings: new Map([...ratings].map(([id, { values }]): [string, GivenRating] => [id, values])),
  results: new Map([...results].map(([id, { values }]): [string, Result] => [id, values])),
})
