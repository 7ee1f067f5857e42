import { ok, refuse, type Result } from '#kernel/result.ts'
import type { FileProblem } from '../domain/file-problems.ts'
import type { MediaType } from '../domain/media-types.ts'
import type { NewFile } from './keep-file.ts'
import { mediaTypeOf } from './media-type-of.ts'
import type { VirusScanner } from './virus-scanner.ts'

type LookedThrough = { readonly type: MediaType; readonly scan: NewFile['scan'] }

/** Whether a file may be kept. With a scanner nothing is kept that it has not called clean. */
export async function lookThrough(
  bytes: Buffer | null,
  scanner: VirusScanner | null,
): Promise<Result<LookedThrough, FileProblem>> {
  if (bytes === null) return refuse('too-big')
  if (bytes.length === 0) return refuse('empty')
  const type = await mediaTypeOf(bytes)
  if (type === null) return refuse('wrong-type')
  if (!scanner) return ok({ type, scan: 'not-configured' })
  const scanned = await scanner(bytes)
  if (scanned === 'clean') return ok({ type, scan: 'clean' })
  return refuse(scanned === 'infected' ? 'virus' : 'not-scanned')
}
