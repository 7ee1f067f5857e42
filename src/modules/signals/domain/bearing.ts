import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import type { Rule } from './rule.ts'

/** Frameworks that judge work that a court ordered under one set of standards, and all other work under another. */
const SPLIT: Readonly<Record<string, { readonly court: RegExp; readonly outOfCourt: RegExp }>> = {
  'hmip-2018': { court: /^2\./, outOfCourt: /^3\./ },
  'hmip-2021': { court: /^2\./, outOfCourt: /^3\./ },
}

const COURT = ['before-sentence', 'court-order', 'custody']

/** The standards of a framework that a rule bears on, for a programme of this kind; for a child as a whole, all of them. */
export function standardsFor(rule: Rule, framework: string, programmeKind: string | null): readonly string[] {
  const all = rule.standards[framework] ?? []
  const split = SPLIT[framework]
  if (!split || programmeKind === null) return all
  const other = COURT.includes(programmeGroup(programmeKind)) ? split.outOfCourt : split.court
  return all.filter(id => !other.test(id))
}
