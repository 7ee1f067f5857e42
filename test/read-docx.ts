import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'

/** What a Word document says: its words line by line, and each text with the language that it is marked with. */
export type ReadDocx = {
  readonly text: string
  readonly runs: readonly { readonly text: string; readonly language: string | undefined }[]
  readonly pages: number
  /** How many lists are numbered, each from one. */
  readonly numberings: number
}

export async function readDocx(bytes: Buffer): Promise<ReadDocx> {
  const xml = await entryOf(bytes, 'word/document.xml')
  const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = '']) => ({
    text: textOf(run),
    language: /<w:lang w:val="([^"]+)"/.exec(run)?.[1],
  }))
  const numberings = new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).size
  return { text: textOf(xml), runs, pages: [...xml.matchAll(/<w:sectPr/g)].length, numberings }
}

const textOf = (xml: string): string =>
  xml
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')

async function entryOf(bytes: Buffer, name: string): Promise<string> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, autoClose: false })
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8')
  }
  throw new Error(`The document has no ${name}`)
}
