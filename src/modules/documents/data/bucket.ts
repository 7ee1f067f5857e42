import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'

/** Where to find a bucket, and with what right. */
export type BucketSettings = {
  readonly url: string
  readonly bucket: string
  readonly region: string
  readonly key: string
  readonly secret: string
}

/** A store of bytes under names, as S3 speaks of it. */
export type Bucket = {
  readonly put: (name: string, bytes: Buffer, mediaType: string) => Promise<void>
  readonly get: (name: string) => Promise<Buffer>
  /** Taking away what is not there is no mistake. */
  readonly remove: (name: string) => Promise<void>
}

const PATIENCE_MS = 30_000

/** A bucket of any storage that speaks S3. The names of files never leave Sightline: what is kept there has an identifier. */
export function openBucket({ url, bucket, region, key, secret }: BucketSettings): Bucket {
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, region, service: 's3', retries: 2 })
  const ask = async (name: string, init: RequestInit): Promise<Response> => {
    const address = `${url.replace(/\/$/, '')}/${bucket}/${name}`
    const answer = await client.fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) })
    if (answer.ok || (init.method === 'DELETE' && answer.status === 404)) return answer
    await answer.body?.cancel()
    throw new Error(`The bucket answered ${answer.status} to ${init.method ?? 'GET'}`)
  }
  return {
    put: async (name, bytes, mediaType) => {
      const digest = createHash('sha256').update(bytes).digest('hex')
      const headers = { 'content-type': mediaType, 'x-amz-content-sha256': digest }
      await ask(name, { method: 'PUT', body: new Uint8Array(bytes), headers })
    },
    get: async name => Buffer.from(await (await ask(name, { method: 'GET' })).arrayBuffer()),
    remove: async name => {
      await ask(name, { method: 'DELETE' })
    },
  }
}

/** The bucket, which must stay configured as long as files are in it. */
export function bucketInUse(bucket: Bucket | null): Bucket {
  if (!bucket) throw new Error('A document is in a bucket, and none is configured')
  return bucket
}
