import type { TextPattern } from '#kernel/entity.ts'

/** An offence code of the Criminal Justice System offence index: two letters, five digits, sometimes a letter. */
export const OFFENCE_CODE: TextPattern = {
  matches: /^[A-Z]{2}\d{5}[A-Z]?$/,
  words: {
    en: 'enter two letters and five digits, like CD71039, or leave it empty',
    cy: 'rhowch ddwy lythyren a phum digid, fel CD71039, neu gadewch yn wag',
  },
  tidy: text => text.replace(/\s+/g, '').toUpperCase(),
}
