import type { Readable } from 'node:stream'
import type { Result } from '#kernel/result.ts'
import type { ProblemKind } from './problem-words.ts'

/** An open bundle, whatever it came in. A file may be read more than once. */
export type BundleFiles = {
  readonly names: readonly string[]
  readonly read: (name: string) => Promise<Readable>
  readonly close: () => Promise<void>
}

export type Unopened = Extract<
  ProblemKind,
  'not-a-bundle' | 'zip-damaged' | 'zip-encrypted' | 'zip-too-large' | 'too-many-files' | 'unsafe-name'
>

export type Opened = Result<BundleFiles, Unopened>

export const MOST_FILES = 500
