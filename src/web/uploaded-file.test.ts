import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uploadedFile } from './uploaded-file.ts'

/** A request as a browser makes it, in pieces of a size. */
async function upload(file: File, size: number, field = 'bundle'): Promise<Request> {
  const form = new FormData()
  form.append(field, file)
  const whole = new Request('http://localhost/', { method: 'POST', body: form })
  const bytes = new Uint8Array(await whole.clone().arrayBuffer())
  const body = new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
      controller.close()
    },
  })
  const init = { method: 'POST', body, headers: whole.headers, duplex: 'half' } // which the types of requests do not know
  return new Request('http://localhost/', init)
}

async function read(request: Request) {
  const file = await uploadedFile(request, 'bundle')
  if (!file) return null
  const parts: Uint8Array[] = []
  for await (const part of file.bytes) parts.push(part)
  return { name: file.name, bytes: Buffer.concat(parts) }
}

describe('an uploaded file', () => {
  test('arrives byte for byte, in whatever pieces', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('\r\n--', '--\r\n', '\r\n----formdata').map(text => new Uint8Array(Buffer.from(text))),
    )
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 200 }), async (content, size) => {
        const got = await read(await upload(new File([content], 'bundle.zip'), size))
        expect(got?.name).toBe('bundle.zip')
        expect(got?.bytes.equals(Buffer.from(content))).toBe(true)
      }),
    )
  })

  test('keeps its name in Welsh, without the folder', async () => {
    const got = await read(await upload(new File(['x'], 'plant tŷ.zip'), 10))
    expect(got?.name).toBe('plant tŷ.zip')
  })

  test('of another field, or in no form at all, is none', async () => {
    expect(await read(await upload(new File(['x'], 'a.zip'), 10, 'other'))).toBeNull()
    expect(await read(new Request('http://localhost/', { method: 'POST', body: 'x' }))).toBeNull()
  })

  test('that is broken off is an error, never a shorter file', async () => {
    const whole = await upload(new File(['some bytes'], 'a.zip'), 1000)
    const bytes = new Uint8Array(await whole.clone().arrayBuffer())
    const cut = new Request(whole, { body: bytes.slice(0, -30), headers: whole.headers, method: 'POST' })
    await expect(read(cut)).rejects.toThrow('broken off')
  })
})
