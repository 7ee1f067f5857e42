import { same, type Words } from '#kernel/language.ts'

/** What a file may be: how it is named to people, and whether a browser shows it by itself. */
export const MEDIA_TYPES = {
  'application/pdf': { words: same('PDF'), ending: 'pdf', isShown: true },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    words: { en: 'Word document', cy: 'Dogfen Word' },
    ending: 'docx',
    isShown: false,
  },
  'image/jpeg': { words: { en: 'JPEG image', cy: 'Delwedd JPEG' }, ending: 'jpg', isShown: true },
  'image/png': { words: { en: 'PNG image', cy: 'Delwedd PNG' }, ending: 'png', isShown: true },
} as const satisfies Record<string, { readonly words: Words; readonly ending: string; readonly isShown: boolean }>

export type MediaType = keyof typeof MEDIA_TYPES

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' satisfies MediaType

export const isMediaType = (text: unknown): text is MediaType =>
  typeof text === 'string' && Object.hasOwn(MEDIA_TYPES, text)
