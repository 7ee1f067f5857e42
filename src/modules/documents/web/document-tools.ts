import type { Bucket } from '../data/bucket.ts'
import type { VirusScanner } from '../data/virus-scanner.ts'

/** What an installation has for documents besides its database, each or none. */
export type DocumentTools = {
  readonly bucket: Bucket | null
  readonly scanner: VirusScanner | null
  /** Tells the operator what does not work. It must never hold anything of a child. */
  readonly tell: (words: string) => void
}
