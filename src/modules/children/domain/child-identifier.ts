import { type Check, entity } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CHILD } from './child-reference.ts'
import { learnerNumber, nhsNumber, policeNumber, pupilNumber } from './identifier-checks.ts'
import { IDENTIFIER_KINDS } from './identifier-kinds.ts'

type Checked = { readonly read: (text: string, on: LocalDate) => string | null; readonly words: Words }

const CHECKED: Readonly<Record<string, Checked>> = {
  pnc: {
    read: policeNumber,
    words: {
      en: 'Enter a PNC identifier whose last letter fits its number, like 2019/0123456E',
      cy: 'Rhowch ddynodwr PNC â llythyren olaf sy’n cyfateb i’r rhif, fel 2019/0123456E',
    },
  },
  nhs: {
    read: nhsNumber,
    words: {
      en: 'Enter an NHS number of 10 digits whose last digit fits the rest, like 943 476 5919',
      cy: 'Rhowch rif GIG o 10 digid â digid olaf sy’n cyfateb i’r gweddill, fel 943 476 5919',
    },
  },
  uln: {
    read: learnerNumber,
    words: {
      en: 'Enter a unique learner number of 10 digits whose last digit fits the rest, like 9276308686',
      cy: 'Rhowch rif dysgwr unigryw o 10 digid â digid olaf sy’n cyfateb i’r gweddill, fel 9276308686',
    },
  },
  upn: {
    read: pupilNumber,
    words: {
      en: 'Enter a unique pupil number whose first letter fits its digits, like B801200005001',
      cy: 'Rhowch rif disgybl unigryw â llythyren gyntaf sy’n cyfateb i’r digidau, fel B801200005001',
    },
  },
}

/** One form of an identifier however it was written, so that it is found again: without it, “19/123456e” would not be. */
export const identifierKey = (kind: string, value: string, on: LocalDate): string =>
  CHECKED[kind]?.read(value, on) ?? value.replace(/\s+/g, '').toUpperCase()

const FITS_ITS_KIND: Check = ({ kind, value }, on) => {
  const checked = typeof kind === 'string' ? CHECKED[kind] : undefined
  return checked && typeof value === 'string' && checked.read(value, on) === null
    ? { field: 'value', words: checked.words }
    : null
}

/** A number by which a partner or an earlier system knows the child. */
export const childIdentifier = entity({
  name: 'child_identifier',
  file: 'child-identifiers',
  title: { en: 'Identifier', cy: 'Dynodwr' },
  counted: {
    en: { zero: 'no identifiers', one: '{n} identifier', other: '{n} identifiers' },
    cy: {
      zero: 'dim dynodwyr',
      one: '{n} dynodwr',
      two: '{n} ddynodwr',
      few: '{n} dynodwr',
      many: '{n} dynodwr',
      other: '{n} o ddynodwyr',
    },
  },
  about: {
    en: 'A number by which the police, health, education, social care or an earlier system knows the child.',
    cy: 'Rhif y mae’r heddlu, iechyd, addysg, gofal cymdeithasol neu system flaenorol yn adnabod y plentyn wrtho.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    kind: {
      kind: 'code',
      list: IDENTIFIER_KINDS,
      label: { en: 'Type of identifier', cy: 'Math o ddynodwr' },
      ask: { en: 'Select the type of identifier', cy: 'Dewiswch y math o ddynodwr' },
      required: true,
      example: 'nhs',
    },
    value: {
      kind: 'text',
      max: 50,
      label: { en: 'Number or reference', cy: 'Rhif neu gyfeirnod' },
      ask: { en: 'Enter the number or reference', cy: 'Rhowch y rhif neu’r cyfeirnod' },
      required: true,
      example: '943 476 5919',
    },
    issuer: {
      kind: 'text',
      max: 100,
      label: { en: 'Who gave it', cy: 'Pwy a’i rhoddodd' },
      hint: { en: 'For instance a court or the name of a system', cy: 'Er enghraifft, llys neu enw system' },
      example: 'NHS',
    },
  },
  checks: [FITS_ITS_KIND],
})
