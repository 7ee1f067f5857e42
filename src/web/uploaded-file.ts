/** A file being uploaded: what it is called, and its bytes as they arrive. */
export type UploadedFile = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }

const LONGEST_HEAD = 16 * 1024

/**
 * The file of a form whose first field is that file, as it arrives: never the whole of it in memory, as the usual
 * reading of forms would have it. Null where the body is no such form.
 */
export async function uploadedFile(request: Request, field: string): Promise<UploadedFile | null> {
  const boundary = /boundary="?([^";]+)"?/i.exec(request.headers.get('content-type') ?? '')?.[1]
  if (boundary === undefined || !request.body) return null
  const body = request.body[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const start = await readHead(body)
  const name = start && fileName(start.head, boundary, field)
  return name === null ? null : { name, bytes: untilBoundary(start?.rest ?? Buffer.alloc(0), body, boundary) }
}

async function readHead(body: AsyncIterator<Uint8Array>): Promise<{ head: string; rest: Buffer } | null> {
  let read = Buffer.alloc(0)
  for (let next = await body.next(); !next.done; next = await body.next()) {
    read = Buffer.concat([read, next.value])
    const end = read.indexOf('\r\n\r\n')
    if (end >= 0) return { head: read.toString('utf8', 0, end), rest: read.subarray(end + 4) }
    if (read.length > LONGEST_HEAD) return null
  }
  return null
}

function fileName(head: string, boundary: string, field: string): string | null {
  if (!head.startsWith(`--${boundary}\r\n`)) return null
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? ''
  if (/\bname="([^"]*)"/.exec(disposition)?.[1] !== field) return null
  const name = /\bfilename="([^"]*)"/.exec(disposition)?.[1]
  return name === undefined ? null : (name.split(/[\\/]/).at(-1) ?? '').slice(0, 200)
}

// The last bytes read may be the beginning of the boundary, so as many as it is long are held back.
async function* untilBoundary(
  start: Buffer,
  body: AsyncIterator<Uint8Array>,
  boundary: string,
): AsyncGenerator<Uint8Array> {
  const mark = Buffer.from(`\r\n--${boundary}`)
  let held = start
  for (;;) {
    const end = held.indexOf(mark)
    if (end >= 0) {
      yield held.subarray(0, end)
      return
    }
    const safe = Math.max(0, held.length - mark.length)
    if (safe > 0) yield held.subarray(0, safe)
    const next = await body.next()
    if (next.done) throw new Error('The upload was broken off')
    held = Buffer.concat([held.subarray(safe), next.value])
  }
}
