import type { Attributes } from '../content.ts'

/** What every component takes besides its own: class names and attributes for its outermost element. */
export type Look = { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
