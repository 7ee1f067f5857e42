import type { Readable } from 'node:stream'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

type Bytes = AsyncIterable<Uint8Array>

/** Tells how a file is written: by its mark, else UTF-8 if every byte of it is, else Windows-1252. */
export async function encodingOf(file: Readable): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  try {
    for await (const bytes of file as Bytes) {
      if (isFirst) {
        const marked = markedEncoding(bytes)
        if (marked) return marked
        isFirst = false
      }
      utf8.decode(bytes, { stream: true })
    }
    utf8.decode()
    return 'utf-8'
  } catch (cause) {
    if (cause instanceof TypeError) return 'windows-1252' // what TextDecoder throws on bytes that are not UTF-8
    throw cause
  } finally {
    file.destroy()
  }
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** A file's text without its byte-order mark, each new line written the same way. */
export async function* decodedText(file: Readable, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let held = ''
  for await (const bytes of file as Bytes) {
    const text = held + decoder.decode(bytes, { stream: true })
    held = text.endsWith('\r') ? '\r' : '' // its new line may be in the next piece
    yield withPlainNewLines(held ? text.slice(0, -1) : text)
  }
  yield withPlainNewLines(held + decoder.decode())
}

const withPlainNewLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
