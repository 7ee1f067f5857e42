import { insertRecord, listRecords, readRecord, updateRecord } from '#db/record-store.ts'
import type { Reader, Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { Values } from '#kernel/entity.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { selfAssessmentPoint } from '../domain/self-assessment-point.ts'
import { selfAssessment } from '../domain/self-assessment.ts'

/** What was found on one prompt. */
export type Point = {
  readonly question: string
  readonly prompt: number
  readonly strength: string | null
  readonly gap: string | null
  readonly evidence: string | null
}

/** Writes a self-assessment with its points. One before it stays as it was. */
export async function saveSelfAssessment(tx: Writer, values: Values, points: readonly Point[]): Promise<string> {
  const id = newId()
  await insertRecord(tx, selfAssessment, id, values)
  for (const point of points)
    await insertRecord(tx, selfAssessmentPoint, newId(), { standard_assessment_id: id, ...point })
  return id
}

export const pointsOf = async (reader: Reader, id: string): Promise<readonly Point[]> =>
  (await listRecords(reader, selfAssessmentPoint, { standard_assessment_id: id })).map(({ values }) => values)

export type ChallengeProblem = 'not-found' | 'own-proposal' | 'challenged-already'

type Challenged = {
  readonly id: string
  readonly personId: string
  /** The fields of the challenge, read and sound. */
  readonly values: Values
}

/** A second person says whether they see the same rating: never the one who proposed it, and once. */
export async function challenge(
  tx: Writer,
  { id, personId, values }: Challenged,
): Promise<Result<null, ChallengeProblem>> {
  const one = await readRecord(tx, selfAssessment, id)
  if (!one) return refuse('not-found')
  if (one.values.person_id === personId) return refuse('own-proposal')
  if (one.values.challenged_on !== null) return refuse('challenged-already')
  const done = await updateRecord(tx, selfAssessment, id, one.version, values)
  return done.ok ? ok(null) : refuse('challenged-already')
}
