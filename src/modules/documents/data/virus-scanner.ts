import { connect } from 'node:net'

/** What a scanner made of a file: `no-answer` where nothing can be said of it. */
export type Scanned = 'clean' | 'infected' | 'no-answer'

export type VirusScanner = (bytes: Buffer) => Promise<Scanned>

const CHUNK = 64 * 1024
const PATIENCE_MS = 60_000

/** The scanner of a ClamAV daemon at `tcp://host:port`, in its own way of speaking: each chunk after its length. */
export const clamavAt = (address: string): VirusScanner => {
  const { hostname, port } = new URL(address)
  return bytes =>
    new Promise(resolve => {
      let answer = ''
      const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) })
      socket.setTimeout(PATIENCE_MS, () => socket.destroy())
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        for (const chunk of chunksOf(bytes)) socket.write(chunk)
        socket.write(lengthOf(0))
      })
      socket.on('data', data => {
        answer += data.toString('latin1')
      })
      socket.on('error', () => undefined) // what is said of the file is told when the socket is closed
      socket.on('close', () => {
        resolve(meaningOf(answer))
      })
    })
}

const meaningOf = (answer: string): Scanned =>
  /^stream: OK\0?$/.test(answer) ? 'clean' : / FOUND\0?$/.test(answer) ? 'infected' : 'no-answer'

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK)
    yield lengthOf(chunk.length)
    yield chunk
  }
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(length)
  return four
}
