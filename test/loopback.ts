import { once } from 'node:events'
import { createServer as createHttp } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'

/** A server of a test’s own on this machine, with its port and how to end it. */
export type Loopback = { readonly port: number; readonly close: () => Promise<void> }

async function listening(server: Server): Promise<Loopback> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
      }),
  }
}

type Object = { readonly bytes: Buffer; readonly headers: Readonly<Record<string, unknown>> }

/** A storage that speaks as much of S3 as it takes to put, get and remove, and refuses what is not signed with its key. */
export async function s3Server(key: string) {
  const objects = new Map<string, Object>()
  let broken = false
  const http = createHttp((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const name = request.url ?? ''
      const isSigned = request.headers.authorization?.startsWith(`AWS4-HMAC-SHA256 Credential=${key}/`) === true
      const answer = (status: number, body?: Buffer): void => void response.writeHead(status).end(body)
      if (!isSigned) answer(403)
      else if (broken) answer(507)
      else if (request.method === 'PUT') {
        objects.set(name, { bytes: Buffer.concat(parts), headers: request.headers })
        answer(200)
      } else if (request.method === 'DELETE') answer(objects.delete(name) ? 204 : 404)
      else answer(objects.has(name) ? 200 : 404, objects.get(name)?.bytes)
    })
  })
  return {
    ...(await listening(http)),
    objects,
    /** From now on it has no room. */
    breakDown: () => {
      broken = true
    },
  }
}

/** A ClamAV daemon that knows one virus: a text. It reads a stream as the true one does, chunk by chunk. */
export async function clamd(virus: string) {
  const seen: Buffer[] = []
  const server = createServer(socket => {
    let read = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', data => {
      read = Buffer.concat([read, data])
      const file = streamed(read)
      if (file === null) return
      seen.push(file)
      socket.end(file.includes(virus) ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0')
    })
  })
  return { ...(await listening(server)), seen }
}

const COMMAND = 'zINSTREAM\0'

/** The whole of a stream, or null where it has not come to its end. */
function streamed(read: Buffer): Buffer | null {
  if (read.subarray(0, COMMAND.length).toString('latin1') !== COMMAND) return null
  const chunks: Buffer[] = []
  for (let at = COMMAND.length; at + 4 <= read.length;) {
    const length = read.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(read.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
