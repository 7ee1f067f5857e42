import type { Weights } from './random.ts'

/**
 * What the invented services are calibrated to. `published`: the figure stands in the source. `derived`: worked out from
 * figures that do. `assumed`: no figure was at hand; a plausible one, to be checked before anyone relies on it.
 */
export type Certainty = 'published' | 'derived' | 'assumed'

export type Shares<Code extends string = string> = {
  readonly of: Weights<Code>
  readonly certainty: Certainty
  readonly source: string
}

export type Rate = { readonly rate: number; readonly certainty: Certainty; readonly source: string }

export const SEX: Shares<'male' | 'female'> = {
  of: { male: 84, female: 16 },
  certainty: 'assumed',
  source: 'Most children whom services work with are boys; share to be checked against the Youth Justice Statistics',
}

/** Age when the latest programme began. */
export const AGE: Shares = {
  of: { '10': 1, '11': 3, '12': 6, '13': 11, '14': 16, '15': 20, '16': 22, '17': 21 },
  certainty: 'assumed',
  source: 'Rises to 16 and stays; shares to be checked against the Youth Justice Statistics',
}

/** The five groups: population aged 10 to 17, with the one disparity in arrests that was read. */
export const ETHNICITY_GROUP: Shares<'white' | 'black' | 'asian' | 'mixed' | 'other'> = {
  of: { white: 4_161_949, black: 333_587 * 1.76, asian: 663_825, mixed: 330_389, other: 145_406 },
  certainty: 'derived',
  source:
    'Census 2021, population aged 10 to 17 of England and Wales by group; arrests of Black children at 1.76 times the rate of White children, 2024/25. Other groups taken at their share of the population',
}

/** A small county in rural Wales. */
export const ETHNICITY_GROUP_RURAL: Shares<'white' | 'black' | 'asian' | 'mixed' | 'other'> = {
  of: { white: 93, black: 1, asian: 2, mixed: 3, other: 1 },
  certainty: 'assumed',
  source: 'Of an invented rural county; no published figure',
}

export const ETHNICITY_WITHIN = {
  white: { 'white-british': 92, 'other-white': 4, 'gypsy-or-irish-traveller': 2, 'white-irish': 1, roma: 1 },
  black: { 'black-african': 55, 'black-caribbean': 30, 'other-black': 15 },
  asian: { pakistani: 36, bangladeshi: 20, indian: 20, 'other-asian': 20, chinese: 4 },
  mixed: { 'white-and-black-caribbean': 48, 'other-mixed': 22, 'white-and-asian': 18, 'white-and-black-african': 12 },
  other: { arab: 45, 'other-ethnic-group': 55 },
} as const satisfies Record<string, Weights>

/** Children whose latest offence is violent, at court. */
export const VIOLENT_AT_COURT: Rate = {
  rate: 0.49,
  certainty: 'published',
  source: 'HM Inspectorate of Probation, annual report on youth offending services 2021: 49% of court cases inspected',
}

/** Children whose latest offence is violent, out of court. */
export const VIOLENT_OUT_OF_COURT: Rate = {
  rate: 0.42,
  certainty: 'published',
  source: 'HM Inspectorate of Probation, annual report on youth offending services 2021: 42% of cases inspected',
}

/** The service that failed. */
export const VIOLENT_WHERE_IT_FAILED: Rate = {
  rate: 0.5,
  certainty: 'published',
  source: 'Cardiff, inspected January 2020: half of the children involved in violence',
}

/** Offences that are not violent. */
export const OTHER_OFFENCES: Shares = {
  of: {
    'criminal-damage': 20,
    theft: 20,
    drugs: 14,
    'public-order': 14,
    motoring: 9,
    'vehicle-theft': 6,
    'domestic-burglary': 4,
    'other-burglary': 4,
    robbery: 4,
    sexual: 3,
    arson: 1,
    'racially-aggravated': 1,
  },
  certainty: 'assumed',
  source: 'Shares to be checked against the proven offences of the Youth Justice Statistics',
}

/** Offences proven for each child cautioned or sentenced: how many lead to one decision. */
export const OFFENCES_TOGETHER: Shares = {
  of: { '1': 48, '2': 30, '3': 14, '4': 8 },
  certainty: 'assumed',
  source:
    'About 35,600 proven offences of about 13,250 children cautioned or sentenced in 2024/25, over all their cases',
}

export const REOFFENDING: Rate = {
  rate: 0.325,
  certainty: 'assumed',
  source: 'Proven reoffending of children, 2022/23, as reported; 32.2% in 2021/22 was read',
}

export const REOFFENDING_WHERE_IT_FAILED: Rate = {
  rate: 0.544,
  certainty: 'published',
  source: 'Cardiff, inspected January 2020: 54.4% reoffended, against 38.4% nationally',
}

export const DAYS_TO_COMPLETION: Rate = {
  rate: 230,
  certainty: 'published',
  source: 'Youth Justice Statistics 2024/25: mean days from offence to completion at court',
}

export const REMANDED_AWAY: Rate = {
  rate: 988 / 10_800,
  certainty: 'derived',
  source: 'Youth Justice Statistics 2024/25: 988 remands to youth detention of about 10,800 remand decisions',
}

export const CARE_EXPERIENCE: Rate = {
  rate: 0.45,
  certainty: 'published',
  source: 'YJB, needs of sentenced children 2019/20: 45% had experience of care',
}

export const SPEECH_AND_LANGUAGE: Rate = {
  rate: 0.6,
  certainty: 'published',
  source:
    'Royal College of Speech and Language Therapists; Senedd committee report of April 2023: about 60% of children',
}

export const MENTAL_HEALTH: Rate = {
  rate: 0.72,
  certainty: 'published',
  source: 'YJB, needs of sentenced children 2019/20: about three quarters of sentenced children',
}

export const SUBSTANCE_USE: Rate = {
  rate: 0.74,
  certainty: 'published',
  source: 'YJB, needs of sentenced children 2019/20: about three quarters of sentenced children',
}

/** Kinds of programme: more than half prevention and diversion. */
export const PROGRAMMES: Shares = {
  of: {
    prevention: 17,
    turnaround: 11,
    'antisocial-behaviour': 4,
    'community-resolution': 13,
    'outcome-20-21': 2,
    'outcome-22': 9,
    'outcome-22-deferred': 2,
    'outcome-23': 1,
    'youth-caution': 3,
    'youth-conditional-caution': 8,
    'referral-order': 15,
    'reparation-order': 0.5,
    'youth-rehabilitation-order': 7,
    'youth-rehabilitation-order-iss': 1.5,
    'dto-custody': 0.7,
    'dto-licence': 0.8,
    'long-custody': 0.7,
    'long-licence': 0.6,
    'bail-support': 1.5,
    'remand-custody': 0.7,
    'pre-sentence-report': 0.5,
    voluntary: 0.5,
  },
  certainty: 'assumed',
  source:
    'More than half of a caseload is prevention and diversion (YJB, prevention and diversion project, February 2023); the split within each half is plausible only',
}
