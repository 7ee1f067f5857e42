/** The door of this module for others: which of the nation's services this one is, and what was published about it. */
export { publishedServiceOf } from './data/published-service-of.ts'
export { publishedInspectionsOf } from './domain/published-inspections.ts'
export type { PublishedInspection } from './domain/published-inspection.ts'
export { NATION_WORDS } from './domain/nation-service.ts'
export { NationFrame } from './web/nation-frame.tsx'
export { publicationWords } from './web/publication-words.ts'
