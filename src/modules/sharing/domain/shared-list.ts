import { inAlphabet, type Language, type Words } from '#kernel/language.ts'
import { scoreOf } from '#modules/frameworks/domain/rating.ts'
import type { Nation } from '#modules/national/domain/nation-service.ts'
import { eachProgramme, lateShare, type SharedAudits, type SharedFigures } from './shared-figures.ts'

/** A service of this installation that shares figures today. */
export type SharingService = {
  readonly id: string
  readonly name: Words
  readonly nation: Nation
  readonly madeAt: Date
  readonly figures: SharedFigures
}

export const SHARED_ORDERS = ['name', 'each', 'late', 'audits'] as const
export type SharedOrder = { readonly by: (typeof SHARED_ORDERS)[number]; readonly descending: boolean }

/** Where to look first: the service with the most signals for each programme. */
export const USUAL_ORDER: SharedOrder = { by: 'each', descending: true }

/** The mean score of the standards that were audited, on the scale of ratings; null where none was. */
export const auditScore = ({ ratings }: SharedAudits): number | null =>
  ratings.length === 0 ? null : ratings.reduce((sum, { rating }) => sum + scoreOf(rating), 0) / ratings.length

const WEIGHS: Readonly<Record<Exclude<SharedOrder['by'], 'name'>, (figures: SharedFigures) => number | null>> = {
  each: ({ signals }) => ofLastQuarter(signals, eachProgramme),
  late: ({ signals }) => ofLastQuarter(signals, lateShare),
  audits: ({ audits }) => audits && auditScore(audits),
}

function ofLastQuarter(
  signals: SharedFigures['signals'],
  figure: (quarter: Parameters<typeof eachProgramme>[0]) => number | null,
): number | null {
  const last = signals?.quarters.at(-1)
  return last ? figure(last) : null
}

/** Puts services in order. Those without what they are ordered by come last, whichever way; a tie goes by name. */
export function inSharedOrder(
  services: readonly SharingService[],
  { by, descending }: SharedOrder,
  language: Language,
): readonly SharingService[] {
  const compare = inAlphabet(language)
  const names = (a: SharingService, b: SharingService): number => compare(a.name[language], b.name[language])
  const way = descending ? -1 : 1
  if (by === 'name') return services.toSorted((a, b) => way * names(a, b))
  const weigh = WEIGHS[by]
  return services.toSorted((a, b) => {
    const [one, other] = [weigh(a.figures), weigh(b.figures)]
    if (one === null || other === null) return Number(one === null) - Number(other === null) || names(a, b)
    return way * (one - other) || names(a, b)
  })
}
