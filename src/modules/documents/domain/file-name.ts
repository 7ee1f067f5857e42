import { MEDIA_TYPES, type MediaType } from './media-types.ts'

/** The name under which a document is given out: its title, and the ending of what it truly is. */
export function fileName(title: string, type: MediaType): string {
  const { ending } = MEDIA_TYPES[type]
  const plain = title
    .replace(/[\p{C}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return `${Array.from(plain).slice(0, 120).join('').trim() || 'document'}.${ending}`
}

/** The header that says under which name it is kept or shown: once in plain letters, once as it is. */
export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]+/g, '')
    .replace(/[%;]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** What a file is likely to be called in the record: its name without the ending. */
export const likelyTitle = (name: string): string =>
  name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 200)
