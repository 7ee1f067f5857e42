/** The door of this module for others: what inspections and reviews said of the service, and how it reads. */
export { type Repeats, repeatedFindings, repeatedRecommendations } from './data/repeats.ts'
export {
  type Finding,
  type InspectionInFull,
  type Recommendation,
  type ServiceRecord,
  serviceRecord,
} from './data/service-record.ts'
export { raisedBefore } from './web/raised-words.ts'
export { RecommendationStateTag } from './web/recommendation-state-tag.tsx'
export { shortened } from './web/shortened.ts'
