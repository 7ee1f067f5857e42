import type { Reader } from '#db/work.ts'
import { type Bucket, bucketInUse } from './bucket.ts'
import { digestOf } from './keep-file.ts'
import { readPieces } from './pieces.ts'
import { objectName } from './put-away.ts'

type Kept = { readonly id: string; readonly size: number; readonly storage: string; readonly sha256: string }

type Asking = {
  readonly bucket: Bucket | null
  readonly serviceId: string
  readonly look: <Answer>(work: (reader: Reader) => Promise<Answer>) => Promise<Answer>
}

/** The bytes of a file, from wherever they are, and only if they are those that were kept. */
export async function bytesOf({ bucket, serviceId, look }: Asking, file: Kept): Promise<Buffer> {
  const bytes =
    file.storage === 's3' ? await bucketInUse(bucket).get(objectName(serviceId, file.id)) : await readPieces(look, file)
  if (digestOf(bytes) !== file.sha256) throw new Error('The bytes of a document are not those that were kept')
  return bytes
}
