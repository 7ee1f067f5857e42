import type { Entity } from '#kernel/entity.ts'
import { finding } from '../domain/finding.ts'
import { recommendation } from '../domain/recommendation.ts'
import { repeatedFinding } from '../domain/repeated-finding.ts'
import { repeatedRecommendation } from '../domain/repeated-recommendation.ts'
import { repeatedFindings, repeatedRecommendations, type Repeats } from './repeats.ts'
import type { ServiceRecord } from './service-record.ts'

/** A kind of thing that is raised again and again, and how the links between two of it are kept. */
export type RepeatKind = {
  readonly entity: typeof finding | typeof recommendation
  readonly link: Entity
  readonly later: string
  readonly earlier: string
  /** Where its pages are, under its inspection’s. */
  readonly path: 'findings' | 'recommendations'
  readonly repeatsIn: (record: ServiceRecord) => Repeats
}

export const FINDING_REPEATS: RepeatKind = {
  entity: finding,
  link: repeatedFinding,
  later: 'finding_id',
  earlier: 'earlier_finding_id',
  path: 'findings',
  repeatsIn: repeatedFindings,
}

export const RECOMMENDATION_REPEATS: RepeatKind = {
  entity: recommendation,
  link: repeatedRecommendation,
  later: 'recommendation_id',
  earlier: 'earlier_recommendation_id',
  path: 'recommendations',
  repeatsIn: repeatedRecommendations,
}
