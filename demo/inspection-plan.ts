import type { Rating } from '#modules/frameworks/domain/rating.ts'
import type { inspection } from '#modules/inspections/domain/inspection.ts'
import type { Calendar } from './calendar.ts'
import type { Facts } from './ledger.ts'
import type { Answer } from './recommendation-answers.ts'

/** The inspections and reviews that a service has had, and what of it was said again. */
export type InspectionHistory = {
  /** The earliest first. Those of lately move with today. */
  readonly inspections: (calendar: Calendar) => readonly InspectionPlan[]
  readonly repeatedFindings: readonly Repeated[]
  readonly repeatedRecommendations: readonly Repeated[]
}

/** What says the same thing again and again, by its keys, the earliest first. */
export type Repeated = readonly string[]

/** One inspection or review as it is told. Findings and recommendations have keys that nothing else in the history has. */
export type InspectionPlan = {
  readonly days: {
    readonly announced?: string
    readonly fieldwork?: readonly [from: string, until: string]
    readonly published: string
  }
  readonly about: Omit<Facts<typeof inspection>, DayField>
  readonly ratings?: Readonly<Record<string, Rating | DecidedRating>>
  readonly results?: Readonly<Record<string, Result>>
  readonly findings: Readonly<Record<string, FindingPlan>>
  readonly alerts?: readonly AlertPlan[]
  readonly recommendations: Readonly<Record<string, RecommendationPlan>>
}

type DayField = 'announced_on' | 'fieldwork_from_on' | 'fieldwork_until_on' | 'published_on'

/** A rating that people gave against what the counts give. */
export type DecidedRating = {
  readonly rating: Rating
  readonly reason: string
  readonly by: string
  readonly on: string
}

/** In how many of the cases judged the work was sufficient, or the percentage where no more was printed. */
export type Result = readonly [sufficient: number, judged: number] | number

export type FindingPlan = {
  readonly kind: 'strength' | 'shortfall'
  /** A standard such as `1.2`, one of its questions such as `1.2.3`, or nothing where no framework was used. */
  readonly place: string | null
  readonly description: string
}

export type AlertPlan = {
  readonly kind: 'child-safety' | 'public-protection' | 'organisational'
  readonly case: string | null
  readonly concern: string
  readonly raised: string
  readonly due: readonly [on: string, time: string]
  readonly answered: { readonly on: string; readonly by: string; readonly text: string }
  readonly assured: string
  readonly closed: string | null
}

export type RecommendationPlan = {
  readonly addressee: 'service' | 'board' | 'partner'
  readonly partner: string | null
  readonly asks: string
  /** The keys of the findings that it follows from, in the same inspection. */
  readonly from: readonly string[]
  readonly priority: 'high' | 'medium' | 'low'
  readonly due: string
  /** What was answered and done, in the order of days. */
  readonly answers: readonly Answer[]
}

const finding =
  (kind: FindingPlan['kind']) =>
  (place: string | null, description: string): FindingPlan => ({ kind, place, description })

export const strength = finding('strength')
export const shortfall = finding('shortfall')

type Asked = Omit<RecommendationPlan, 'addressee' | 'partner'>

export const toService = (asked: Asked): RecommendationPlan => ({ addressee: 'service', partner: null, ...asked })
export const toBoard = (asked: Asked): RecommendationPlan => ({ addressee: 'board', partner: null, ...asked })
export const toPartner = (partner: string, asked: Asked): RecommendationPlan => ({
  addressee: 'partner',
  partner,
  ...asked,
})
