import type { ChronologySource, EvidenceSource } from '#db/contributions.ts'

/** What other modules give to the pages of an audit. */
export type AuditsParts = {
  /** Whose days a judgement may point to. */
  readonly sources: readonly ChronologySource[]
  /** Where the record is looked through for what decides whether a question applies. */
  readonly evidence: readonly EvidenceSource[]
}
