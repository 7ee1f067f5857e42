import type { Basis, CertainDated } from '#kernel/certainty.ts'
import { localDate } from '#kernel/local-date.ts'
import type { CaseBands, Sample, SampleSize, ScoreBands } from '../framework.ts'

/** The first fieldwork of which reports came in August 2018; the day is approximate. */
const START = localDate('2018-06-01')
const CASE_RULES =
  'HM Inspectorate of Probation, Youth Justice Case Assessment Rules and Guidance: domain two (v7.4) and domain three (v3.6)'
const MANUAL = 'HM Inspectorate of Probation, Youth Inspection Guidance Manual (v5.9, September 2024)'

/** How far what the standards from 2018 to 2024 ask is known from print. */
export const OUTLINE_2018: Basis = {
  source:
    'HM Inspectorate of Probation, youth offending services inspection: https://www.justiceinspectorates.gov.uk/hmiprobation/about-our-work/inspection-area/youth-offending-services-inspection/',
  certainty: 'unconfirmed',
  note: {
    en: 'The areas and the names of the standards are in print. The questions are as people in the field know them, and the prompts are our own: the inspectorate’s words are in its rules and guidance.',
    cy: 'Mae’r meysydd ac enwau’r safonau mewn print. Mae’r cwestiynau fel y mae pobl yn y maes yn eu deall, a ni biau’r anogwyr: mae geiriau’r arolygiaeth yn ei rheolau a’i chanllawiau.',
  },
}

/** The shares of cases by which inspections from 2018 to 2024 rated a question. */
export const CASE_BANDS_2018: CertainDated<CaseBands> = [
  {
    from: START,
    value: { 'requires-improvement': 50, good: 65, outstanding: 80 },
    source: CASE_RULES,
    certainty: 'unconfirmed',
    note: {
      en: 'These are the percentages that people in the field work with. The printed rules have not been read: check them there before relying on a rating.',
      cy: 'Dyma’r canrannau y mae pobl yn y maes yn gweithio gyda nhw. Nid yw’r rheolau printiedig wedi’u darllen: gwiriwch nhw yno cyn dibynnu ar radd.',
    },
  },
]

/** The totals by which the twelve counted standards made an overall rating from 2018 to 2025. */
export const SCORE_BANDS_2018: CertainDated<ScoreBands> = [
  {
    from: START,
    value: { outOf: 36, inadequate: 6, 'requires-improvement': 18, good: 30 },
    source:
      'Totals and overall ratings in the reports of HM Inspectorate of Probation from 2018 to 2025, as collected by Data to Insight: https://github.com/data-to-insight/hmi-probation-youth-justice-scrape',
    certainty: 'published',
    note: {
      en: 'Every total in print agrees: 0, 3 and 5 were Inadequate; 8 to 18 Requires improvement; 19 to 29 Good; 31 to 34 Outstanding. No service has been seen with 6, 7 or 30, so the two outer boundaries are as people in the field know them.',
      cy: 'Mae pob cyfanswm mewn print yn cytuno: roedd 0, 3 a 5 yn Annigonol; 8 i 18 yn Angen gwella; 19 i 29 yn Dda; 31 i 34 yn Rhagorol. Ni welwyd unrhyw wasanaeth â 6, 7 neu 30, felly mae’r ddau ffin allanol fel y mae pobl yn y maes yn eu hadnabod.',
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
      en: 'The confidence and the margin are as people in the field know them; the formula is the usual one for a share, corrected for a small number of cases. Check the manual.',
      cy: 'Mae’r lefel hyder a’r lwfans gwall fel y mae pobl yn y maes yn eu deall; y fformiwla yw’r un arferol ar gyfer cyfran, wedi’i chywiro ar gyfer nifer bach o achosion. Gwiriwch y llawlyfr.',
    },
  },
]

const window = (fromMonthsBefore: number, untilMonthsBefore: number): NonNullable<Sample['window']> => [
  {
    from: START,
    value: { fromMonthsBefore, untilMonthsBefore },
    source: MANUAL,
    certainty: 'unconfirmed',
    note: {
      en: 'The months changed between versions, and later reports print the exact days: go by the announcement of the inspection.',
      cy: 'Newidiodd y misoedd rhwng fersiynau, ac mae adroddiadau diweddarach yn argraffu’r union ddyddiau: dilynwch gyhoeddiad yr arolygiad.',
    },
  },
]

/** Which cases inspections from 2018 to 2024 looked at. */
export const SAMPLES_2018: readonly Sample[] = [
  { work: 'court', size: SIZE, window: window(9, 6) },
  { work: 'out-of-court', size: SIZE, window: window(5, 3) },
]
