import { type Chain, chains } from '../domain/chains.ts'
import { type FindLookalikes, type Lookalike, lookalikesAmong } from '../domain/lookalikes.ts'
import { isEarlier, type Link, type Raised } from '../domain/raised.ts'
import type { InspectionInFull, ServiceRecord } from './service-record.ts'

/** What may be raised again and again, findings or recommendations: each with the links that people made. */
export type Repeats = {
  readonly chains: readonly Chain[]
  readonly chainOf: (id: string) => Chain | undefined
  /**
   * What reads like it among what was raised earlier and is not linked with it, directly or by way of others. Of a chain
   * only the most alike is offered: with one of it linked, all are.
   */
  readonly offersFor: (id: string) => readonly Lookalike[]
  /** What else was raised earlier and could be linked with it. */
  readonly othersFor: (id: string) => readonly Raised[]
  /** The links that someone made between it and others, by the other's id. */
  readonly linksOf: (id: string) => ReadonlyMap<string, StoredLink>
}

type StoredLink = Link & { readonly id: string }

/** Only what is to be mended is compared: a strength that is found again is no failure to act. */
export const repeatedFindings = ({ inspections, findingLinks }: ServiceRecord): Repeats =>
  repeatsAmong(
    inspections.flatMap(one =>
      one.findings.map(({ id, values }) => ({
        isCompared: values.kind !== 'strength',
        raised: raisedIn(one, id, values.description, values.standard, values.question),
      })),
    ),
    findingLinks,
  )

export const repeatedRecommendations = ({ inspections, recommendationLinks }: ServiceRecord): Repeats =>
  repeatsAmong(
    inspections.flatMap(one =>
      one.recommendations.map(({ id, values }) => ({
        isCompared: true,
        raised: raisedIn(one, id, values.description, values.standard, null),
      })),
    ),
    recommendationLinks,
  )

const raisedIn = (
  { id: inspectionId, day, values }: InspectionInFull,
  id: string,
  text: string,
  standard: string | null,
  question: string | null,
): Raised => ({ id, inspectionId, on: day, framework: values.framework, standard, question, text })

type Comparable = { readonly raised: Raised; readonly isCompared: boolean }

function repeatsAmong(all: readonly Comparable[], links: readonly StoredLink[]): Repeats {
  const found = chains(
    all.map(({ raised }) => raised),
    links,
  )
  const byId = new Map(found.flatMap(chain => chain.map(({ id }) => [id, chain] as const)))
  const compared = new Map(all.flatMap(({ raised, isCompared }) => (isCompared ? [[raised.id, raised] as const] : [])))
  let reader: FindLookalikes | undefined // reading all texts is left until somebody asks
  const lookalikes: FindLookalikes = (raised, linked) =>
    (reader ??= lookalikesAmong([...compared.values()]))(raised, linked)
  const linkedWith = (id: string): ReadonlySet<string> => new Set(byId.get(id)?.map(one => one.id))
  const offersFor = (id: string): readonly Lookalike[] => {
    const raised = compared.get(id)
    return raised ? lookalikes(raised, linkedWith(id)).filter(isFirstOfItsChain(byId)) : []
  }
  return {
    chains: found,
    chainOf: id => byId.get(id),
    offersFor,
    othersFor: id => {
      const raised = compared.get(id)
      const offered = offersFor(id).flatMap(({ earlier }) => [earlier.id, ...linkedWith(earlier.id)])
      const told = new Set([...linkedWith(id), ...offered])
      return raised ? [...compared.values()].filter(other => isEarlier(other, raised) && !told.has(other.id)) : []
    },
    linksOf: id =>
      new Map(
        links
          .filter(({ later, earlier }) => later === id || earlier === id)
          .map(link => [link.later === id ? link.earlier : link.later, link]),
      ),
  }
}

const isFirstOfItsChain =
  (chainOf: ReadonlyMap<string, Chain>) =>
  ({ earlier }: Lookalike, at: number, offers: readonly Lookalike[]): boolean => {
    const chain = chainOf.get(earlier.id)
    return chain === undefined || offers.findIndex(other => chainOf.get(other.earlier.id) === chain) === at
  }
