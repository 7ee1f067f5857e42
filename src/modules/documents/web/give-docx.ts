import type { Visit } from '#web/visit.ts'
import { writeDocx } from '../data/write-docx.ts'
import { contentDisposition, fileName } from '../domain/file-name.ts'
import { DOCX } from '../domain/media-types.ts'
import type { Paper } from '../domain/paper.ts'

/** Gives a paper out as a Word document, to be kept under a name. */
export async function giveDocx(visit: Visit, paper: Paper, name: string): Promise<Response> {
  const bytes = await writeDocx(paper)
  return visit.c.body(new Uint8Array(bytes), 200, {
    'content-type': DOCX,
    'content-disposition': contentDisposition('attachment', fileName(name, DOCX)),
  })
}
