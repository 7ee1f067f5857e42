import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { s3Server } from '#test/loopback.ts'
import { openBucket } from './bucket.ts'

let server: Awaited<ReturnType<typeof s3Server>>
beforeEach(async () => {
  server = await s3Server('our-key')
})
afterEach(() => server.close())

const bucket = (key = 'our-key') =>
  openBucket({
    url: `http://127.0.0.1:${server.port}/`,
    bucket: 'papers',
    region: 'eu-west-2',
    key,
    secret: 'a secret',
  })

describe('a bucket', () => {
  test('gives back byte for byte what was put into it', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 128])
    await bucket().put('aberwen/1', bytes, 'application/pdf')
    expect((await bucket().get('aberwen/1')).equals(bytes)).toBe(true)
  })

  test('is told the hash of what it is sent, under a signature', async () => {
    await bucket().put('aberwen/1', Buffer.from('x'), 'image/png')
    const [name, object] = [...server.objects][0] ?? []
    expect(name).toBe('/papers/aberwen/1')
    expect(object?.headers['x-amz-content-sha256']).toBe(
      '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    )
    expect(object?.headers['authorization']).toContain('/eu-west-2/s3/aws4_request')
  })

  test('removes, and is content where there is nothing to remove', async () => {
    await bucket().put('aberwen/1', Buffer.from('x'), 'image/png')
    await bucket().remove('aberwen/1')
    expect(server.objects.size).toBe(0)
    await expect(bucket().remove('aberwen/1')).resolves.toBeUndefined()
  })

  test('that refuses is an error, never an empty file', async () => {
    await expect(bucket('another-key').get('aberwen/1')).rejects.toThrow('answered 403')
    await expect(bucket().get('aberwen/none')).rejects.toThrow('answered 404')
  })
})
