import type { Bucket } from './bucket.ts'

/** Where a file’s bytes are: in the database, or in a bucket. */
export type Storage = 'database' | 's3'

/** What a file is called in the bucket: nothing that tells of a child. */
export const objectName = (serviceId: string, fileId: string): string => `${serviceId}/${fileId}`

type Bytes = { readonly id: string; readonly bytes: Buffer; readonly type: string }

/** Puts bytes into the bucket where there is one, before the record tells of them; answers where they are to be. */
export async function putAway(bucket: Bucket | null, serviceId: string, { id, bytes, type }: Bytes): Promise<Storage> {
  if (!bucket) return 'database'
  await bucket.put(objectName(serviceId, id), bytes, type)
  return 's3'
}
