import { openChild } from '#modules/children/index.ts'
import { idIn } from '#modules/cases/index.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { readRecord } from '#db/record-store.ts'
import { bytesOf } from '../data/bytes-of.ts'
import { fileOf } from '../data/file-of.ts'
import { document } from '../domain/document.ts'
import { contentDisposition, fileName } from '../domain/file-name.ts'
import { isMediaType, MEDIA_TYPES } from '../domain/media-types.ts'
import type { DocumentTools } from './document-tools.ts'
import { TAKEN } from './document-form.tsx'

/**
 * What a file may do that a browser shows: nothing but be looked at. Browsers show a PDF in a viewer of their own, which
 * the strictest box of all would keep shut.
 */
const NOTHING_BUT_ITSELF =
  "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const NOT_EVEN_SCRIPTS = `${NOTHING_BUT_ITSELF}; sandbox`

/** Gives a file out: to be kept, or shown where a browser can show it. The opening of the record is in the access log. */
export const openFile =
  ({ bucket }: DocumentTools) =>
  async (visit: Visit): Promise<Response> => {
    const child = await openChild(visit)
    const id = idIn(visit, 'id')
    const { file, said } = await visit.look(async reader => ({
      file: found(await fileOf(reader, child.id, id)),
      said: found(await readRecord(reader, document, id)),
    }))
    if (file.removed_at !== null) throw new Problem(409, TAKEN)
    const type = isMediaType(file.media_type) ? file.media_type : null
    if (type === null) throw new Error('A document is of a kind that is not given out')
    const bytes = await bytesOf({ bucket, serviceId: visit.service.id, look: visit.look }, file)
    const isShown = MEDIA_TYPES[type].isShown && visit.query('show') === 'yes'
    return visit.c.body(new Uint8Array(bytes), 200, {
      'content-type': type,
      'content-length': String(bytes.length),
      'content-disposition': contentDisposition(isShown ? 'inline' : 'attachment', fileName(said.values.title, type)),
      'content-security-policy': type === 'application/pdf' ? NOTHING_BUT_ITSELF : NOT_EVEN_SCRIPTS,
    })
  }
