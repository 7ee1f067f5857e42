import type { Counted, Words } from '#kernel/language.ts'
import { join, same } from '#kernel/language.ts'
import type { ProgrammeStandard } from '../domain/programme-standards.ts'

export const NATION: Words = { en: 'The nation', cy: 'Y wlad' }
export const GLANCE: Words = { en: 'The nation at a glance', cy: 'Cipolwg ar y wlad' }
export const SERVICES_TITLE: Words = { en: 'The nation’s services', cy: 'Gwasanaethau’r wlad' }
export const SERVICES: Words = { en: 'Services', cy: 'Gwasanaethau' }
export const SERVICE: Words = { en: 'Service', cy: 'Gwasanaeth' }
export const YOUR_SERVICE: Words = { en: 'Your service', cy: 'Eich gwasanaeth' }
export const PUBLISHED: Words = { en: 'Published', cy: 'Cyhoeddwyd' }
export const PROGRAMME: Words = { en: 'Inspection programme', cy: 'Rhaglen arolygu' }
export const STANDARD: Words = { en: 'Standard', cy: 'Safon' }
export const OVERALL: Words = { en: 'Overall rating', cy: 'Gradd gyffredinol' }
export const SCORE: Words = { en: 'Score', cy: 'Sgôr' }
export const RATINGS_BY_STANDARD: Words = { en: 'Ratings by standard', cy: 'Graddau fesul safon' }
export const OUT_OF: Words = { en: 'Out of', cy: 'Allan o' }
export const REGION: Words = { en: 'Region', cy: 'Rhanbarth' }
export const NOT_KNOWN: Words = { en: 'Not known', cy: 'Ddim yn hysbys' }
export const NO_RESULT: Words = { en: 'No result known', cy: 'Dim canlyniad hysbys' }
export const YEARS_SINCE: Words = { en: 'Years since', cy: 'Blynyddoedd' }

export const COUNTED_SERVICES: Counted = {
  en: { zero: 'No services', one: '{n} service', other: '{n} services' },
  cy: {
    zero: 'Dim gwasanaethau',
    one: '{n} gwasanaeth',
    two: '{n} wasanaeth',
    few: '{n} gwasanaeth',
    many: '{n} gwasanaeth',
    other: '{n} o wasanaethau',
  },
}

export const COUNTED_RESULTS: Counted = {
  en: { zero: 'No results', one: '{n} result', other: '{n} results' },
  cy: {
    zero: 'Dim canlyniadau',
    one: '{n} canlyniad',
    two: '{n} ganlyniad',
    few: '{n} chanlyniad',
    many: '{n} chanlyniad',
    other: '{n} o ganlyniadau',
  },
}

/** “1.1 Governance and leadership”. */
export const standardWords = ({ id, name }: Pick<ProgrammeStandard, 'id' | 'name'>): Words => join([same(id), name])
