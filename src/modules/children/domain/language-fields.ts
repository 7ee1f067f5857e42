import type { Check, FieldMap } from '#kernel/entity.ts'
import { LANGUAGES } from './languages.ts'
import { YES_NO } from './yes-no.ts'

/** What is asked of everyone at first contact, the child and each carer for themselves: the Active Offer of Welsh. */
export const LANGUAGE_FIELDS = {
  spoken_language: {
    kind: 'code',
    list: LANGUAGES,
    label: { en: 'Language they prefer to speak', cy: 'Yr iaith y mae’n well ganddynt ei siarad' },
    example: 'welsh',
  },
  written_language: {
    kind: 'code',
    list: LANGUAGES,
    label: {
      en: 'Language they prefer for letters and messages',
      cy: 'Yr iaith y mae’n well ganddynt ar gyfer llythyrau a negeseuon',
    },
    example: 'english',
  },
  other_language: {
    kind: 'text',
    max: 60,
    label: { en: 'Other language', cy: 'Iaith arall' },
    hint: { en: 'If “Other” is chosen above', cy: 'Os dewisir “Arall” uchod' },
    example: 'Tetum',
  },
  language_offer_on: {
    kind: 'date',
    notInFuture: true,
    label: { en: 'Date they were offered a service in Welsh', cy: 'Dyddiad y Cynnig Rhagweithiol' },
    example: '2026-03-04',
  },
  interpreter_needed: {
    kind: 'yes-no',
    label: { en: 'Do they need an interpreter?', cy: 'Oes angen cyfieithydd ar y pryd?' },
    ...YES_NO.oes,
    example: 'no',
  },
} as const satisfies FieldMap

/** “Other” needs the language’s name, or nobody can book an interpreter for it. */
export const OTHER_LANGUAGE_NAMED: Check = values =>
  (values['spoken_language'] === 'other' || values['written_language'] === 'other') && values['other_language'] === null
    ? { field: 'other_language', words: { en: 'Enter the other language', cy: 'Rhowch yr iaith arall' } }
    : null
