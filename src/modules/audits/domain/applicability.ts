import type { Words } from '#kernel/language.ts'
import { isAtLeast, type Level } from '#kernel/level.ts'
import type { CaseCondition } from '#modules/frameworks/domain/framework.ts'

/** What the record says of a case, as far as it decides whether a question applies. */
export type CaseFacts = {
  readonly childLevel: Level | null
  readonly othersLevel: Level | null
  /** How many things in the record bear on each. */
  readonly childEvidence: number
  readonly othersEvidence: number
}

/** Whether a question applies in a case by its record, and why; null where the record does not say. */
export type Applies = { readonly applies: boolean | null; readonly because: Words }

/**
 * Inspectors leave a case out of the questions on safety where nothing bears on it: the level is low and the record
 * holds nothing that speaks otherwise.
 */
export function applicability(where: CaseCondition, facts: CaseFacts): Applies {
  if (where === 'every-case') return { applies: true, because: EVERY_CASE }
  const isChild = where === 'child-safety-factors'
  const words = isChild ? CHILD : OTHERS
  const [level, evidence] = isChild
    ? [facts.childLevel, facts.childEvidence]
    : [facts.othersLevel, facts.othersEvidence]
  if (level !== null && isAtLeast(level, 'medium')) return { applies: true, because: words.level }
  if (evidence > 0) return { applies: true, because: words.evidence }
  return level === null ? { applies: null, because: words.unknown } : { applies: false, because: words.nothing }
}

const EVERY_CASE: Words = { en: 'Asked in every case', cy: 'Gofynnir ym mhob achos' }

const CHILD: Readonly<Record<'level' | 'evidence' | 'unknown' | 'nothing', Words>> = {
  level: {
    en: 'It applies: the level for the child’s safety is medium or higher',
    cy: 'Mae’n berthnasol: mae’r lefel ar gyfer diogelwch y plentyn yn ganolig neu’n uwch',
  },
  evidence: {
    en: 'It applies: the record holds things that bear on the child’s safety',
    cy: 'Mae’n berthnasol: mae’r cofnod yn cynnwys pethau sy’n effeithio ar ddiogelwch y plentyn',
  },
  unknown: {
    en: 'The record does not say: no level is set for the child’s safety, and nothing bears on it',
    cy: 'Nid yw’r cofnod yn dweud: nid oes lefel wedi’i gosod ar gyfer diogelwch y plentyn, ac nid oes dim yn effeithio arno',
  },
  nothing: {
    en: 'Not applicable: the level for the child’s safety is low, and nothing in the record bears on it',
    cy: 'Ddim yn berthnasol: mae’r lefel ar gyfer diogelwch y plentyn yn isel, ac nid oes dim yn y cofnod yn effeithio arno',
  },
}

const OTHERS: typeof CHILD = {
  level: {
    en: 'It applies: the level for the safety of others is medium or higher',
    cy: 'Mae’n berthnasol: mae’r lefel ar gyfer diogelwch eraill yn ganolig neu’n uwch',
  },
  evidence: {
    en: 'It applies: the record holds things that bear on the safety of others',
    cy: 'Mae’n berthnasol: mae’r cofnod yn cynnwys pethau sy’n effeithio ar ddiogelwch eraill',
  },
  unknown: {
    en: 'The record does not say: no level is set for the safety of others, and nothing bears on it',
    cy: 'Nid yw’r cofnod yn dweud: nid oes lefel wedi’i gosod ar gyfer diogelwch eraill, ac nid oes dim yn effeithio arno',
  },
  nothing: {
    en: 'Not applicable: the level for the safety of others is low, and nothing in the record bears on it',
    cy: 'Ddim yn berthnasol: mae’r lefel ar gyfer diogelwch eraill yn isel, ac nid oes dim yn y cofnod yn effeithio arno',
  },
}

/** Whether a judgement overrules what the record suggests, which takes a reason. */
export const overrules = ({ applies }: Applies, answer: string): boolean =>
  applies !== null && (answer === 'na') === applies
