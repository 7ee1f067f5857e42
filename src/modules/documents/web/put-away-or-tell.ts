import { putAway, type Storage } from '../data/put-away.ts'
import type { DocumentTools } from './document-tools.ts'

/** Puts a file away; where the bucket does not take it, its operator is told why and the answer is null. */
export async function putAwayOrTell(
  { bucket, tell }: DocumentTools,
  serviceId: string,
  file: Parameters<typeof putAway>[2],
): Promise<Storage | null> {
  try {
    return await putAway(bucket, serviceId, file)
  } catch (error) {
    tell(`A document could not be put into the bucket: ${error instanceof Error ? error.message : 'no reason given'}`)
    return null
  }
}
