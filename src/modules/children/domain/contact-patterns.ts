import type { TextPattern } from '#kernel/entity.ts'

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ')

export const EMAIL: TextPattern = {
  matches: /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/,
  words: {
    en: 'enter an email address in the correct format, like name@example.com',
    cy: 'rhowch gyfeiriad e-bost yn y ffurf cywir, fel name@example.com',
  },
}

/** Any number that a person could dial, with an extension if it has one. */
export const PHONE: TextPattern = {
  matches: /^[+(]?\d[\d ()-]{6,19}(?: ?(?:x|ext\.?) ?\d{1,6})?$/i,
  words: {
    en: 'enter a phone number, like 01632 960 001 or +44 808 157 0192',
    cy: 'rhowch rif ffôn, fel 01632 960 001 neu +44 808 157 0192',
  },
  tidy: oneSpaced,
}

/** A full UK postcode, kept in capitals with one space. */
export const POSTCODE: TextPattern = {
  matches: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/,
  words: { en: 'enter a full UK postcode, like SY23 3AS', cy: 'rhowch god post llawn yn y DU, fel SY23 3AS' },
  tidy: text =>
    text
      .toUpperCase()
      .replace(/\s+/g, '')
      .replace(/^(.+)(.{3})$/, '$1 $2'),
}
