import { fileTypeFromBuffer } from 'file-type'
import yauzl from 'yauzl'
import { DOCX, isMediaType, type MediaType } from '../domain/media-types.ts'

/** What a file is, by its content alone; null for what a record does not take, such as a document with macros. */
export async function mediaTypeOf(bytes: Buffer): Promise<MediaType | null> {
  const found = (await fileTypeFromBuffer(bytes))?.mime
  if (!isMediaType(found)) return null
  if (found === 'application/pdf') return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? found : null
  return found === DOCX ? wordWithoutMacros(bytes) : found
}

/** A file that calls itself a plain Word document and brings macros along is none. */
async function wordWithoutMacros(bytes: Buffer): Promise<MediaType | null> {
  const names = await entryNames(bytes)
  return names.includes('word/document.xml') && !names.some(name => /vbaproject\.bin$/i.test(name)) ? DOCX : null
}

async function entryNames(bytes: Buffer): Promise<readonly string[]> {
  const names: string[] = []
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true })
    for await (const { fileName } of zip.eachEntry()) names.push(fileName)
    return names
  } catch {
    return [] // no zip at all, or a damaged one: it holds nothing that makes it a document
  }
}
