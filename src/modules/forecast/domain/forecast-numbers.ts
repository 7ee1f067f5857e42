import type { Dated } from '#kernel/dated.ts'
import { localDate } from '#kernel/local-date.ts'

/** How a case that no audit has seen enters the urn. */
export type Prior = {
  /** How much it weighs, where an audited case weighs one. */
  readonly weight: number
  /** The chance that its work is sufficient, on each question that applies to it. */
  readonly sufficient: number
}

export const PRIOR: Dated<Prior> = [
  {
    from: localDate('2018-06-01'),
    value: { weight: 1, sufficient: 0.5 },
    source:
      'Ours, in the urn of Blackwell and MacQueen, “Ferguson distributions via Pólya urn schemes”, Annals of Statistics 1 (1973), 353–355: https://doi.org/10.1214/aos/1176342372. For one question the share has Jeffreys’ prior, Beta(½, ½)',
  },
]

/** From which chance a rating is called likely, and all but certain; and how many more audits are thought of. */
export type PlainnessLimits = { readonly likely: number; readonly firm: number; readonly mostAudits: number }

export const PLAINNESS: Dated<PlainnessLimits> = [
  {
    from: localDate('2018-06-01'),
    value: { likely: 0.8, firm: 0.95, mostAudits: 200 },
    source: 'Ours: four times in five and nineteen times in twenty',
  },
]
