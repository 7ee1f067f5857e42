import type { Basis, CertainDated } from '#kernel/certainty.ts'
import { localDate } from '#kernel/local-date.ts'
import type { CaseBands, Framework, Sample, SampleLimits, SampleSize, ScoreBands } from '../framework.ts'

/** The inspectorate says “spring 2025”; the day is approximate. */
const START = localDate('2025-03-01')
/** The review was printed without a date, “nearing its first year”; the day is approximate. */
const REVIEW = localDate('2026-04-01')

const CASE_RULES = 'HM Inspectorate of Probation, Youth Justice Case Assessment Rules and Guidance (2025)'
const MANUAL = 'HM Inspectorate of Probation, Youth Justice Inspection Manual (2025)'
const UPDATE =
  'HM Inspectorate of Probation, update on the first year of the youth inspection programme: https://hmiprobation.justiceinspectorates.gov.uk/?p=6564'

const PROGRAMME =
  'HM Inspectorate of Probation, “New youth inspection programme framework”: https://hmiprobation.justiceinspectorates.gov.uk/news/new-youth-inspection-programme-framework'

export const IN_USE_2025: Framework['inUse'] = [
  {
    from: START,
    value: { until: null },
    source: PROGRAMME,
    certainty: 'derived',
    note: {
      en: 'Inspections by it began in spring 2025. The day is approximate.',
      cy: 'Dechreuodd arolygiadau yn ôl y fframwaith hwn yng ngwanwyn 2025. Dyddiad bras ydyw.',
    },
  },
]

/** How far what the standards since 2025 ask is known from print. */
export const OUTLINE_2025: Basis = {
  source: PROGRAMME,
  certainty: 'unconfirmed',
  note: {
    en: 'The areas, the stages of work with children, the three questions at each stage and the standard on victims are in print. The numbers of the other standards, the questions on how the service is run and all prompts are not: those here are our own.',
    cy: 'Mae’r meysydd, camau’r gwaith gyda phlant, y tri chwestiwn ar bob cam a’r safon ar ddioddefwyr mewn print. Nid felly rhifau’r safonau eraill, y cwestiynau ar sut y rhedir y gwasanaeth na’r anogwyr: ni biau’r rhai sydd yma.',
  },
}

/** The shares of cases by which inspections since 2025 rate a question. */
export const CASE_BANDS_2025: CertainDated<CaseBands> = [
  {
    from: START,
    value: { 'requires-improvement': 50, good: 65, outstanding: 80 },
    source: CASE_RULES,
    certainty: 'unconfirmed',
    note: {
      en: 'Taken to be as they were before 2025. No percentages of this programme were found in print: check the rules and guidance before relying on a rating.',
      cy: 'Cymerir eu bod fel yr oeddent cyn 2025. Ni chafwyd hyd i ganrannau’r rhaglen hon mewn print: gwiriwch y rheolau a’r canllawiau cyn dibynnu ar radd.',
    },
  },
]

/** Bands in proportion to those of 36, for as many counted standards as a kind of inspection has. */
export const scoreBands2025 = (bands: ScoreBands): CertainDated<ScoreBands> => [
  {
    from: START,
    value: bands,
    source: MANUAL,
    certainty: 'unconfirmed',
    note: {
      en: 'In proportion to the bands of 36 points before 2025. Neither the bands of this programme, nor whether the standard on victims counts towards the total, was found in print. It is left out here.',
      cy: 'Yn gymesur â bandiau’r 36 pwynt cyn 2025. Ni chafwyd hyd mewn print i fandiau’r rhaglen hon, nac i ba un a yw’r safon ar ddioddefwyr yn cyfrif tuag at y cyfanswm. Fe’i gadewir allan yma.',
    },
  },
]

const SIZE: CertainDated<SampleSize> = [
  {
    from: START,
    value: { confidence: 80, z: 1.2816, share: 0.5, margin: 0.05 },
    source: MANUAL,
    certainty: 'unconfirmed',
    note: {
      en: 'Taken to be as it was before 2025: how many cases are looked at between the least and the most was not found in print.',
      cy: 'Cymerir ei fod fel yr oedd cyn 2025: ni chafwyd hyd mewn print i faint o achosion yr edrychir arnynt rhwng y lleiaf a’r mwyaf.',
    },
  },
]

const limits = (first: SampleLimits, sinceReview: SampleLimits): CertainDated<SampleLimits> => [
  { from: START, value: first, source: UPDATE, certainty: 'published' },
  {
    from: REVIEW,
    value: sinceReview,
    source: UPDATE,
    certainty: 'published',
    note: {
      en: 'The review of the programme was published without a date, near the end of its first year. The day is approximate.',
      cy: 'Cyhoeddwyd yr adolygiad o’r rhaglen heb ddyddiad, tua diwedd ei blwyddyn gyntaf. Dyddiad bras ydyw.',
    },
  },
]

/** Which cases inspections since 2025 look at. */
export const SAMPLES_2025: readonly Sample[] = [
  { work: 'children', size: SIZE, limits: limits({ least: 15, most: 125 }, { least: 14, most: 91 }) },
  { work: 'victims', size: SIZE, limits: limits({ least: 9, most: 30 }, { least: 9, most: 24 }) },
]
