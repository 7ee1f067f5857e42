import type { Words } from '#kernel/language.ts'
import type { RegionId } from './region.ts'

export const NATIONS = ['england', 'wales'] as const
export type Nation = (typeof NATIONS)[number]

export const NATION_WORDS: Readonly<Record<Nation, Words>> = {
  england: { en: 'England', cy: 'Lloegr' },
  wales: { en: 'Wales', cy: 'Cymru' },
}

/** One of the services of England and Wales, as the inspectorate and the statistics know it. */
export type NationService = {
  /** The name that statistics file it under, such as `gwynedd-and-ynys-mon`. */
  readonly id: string
  readonly name: Words
  readonly nation: Nation
  readonly region: RegionId
  /** The police force area it lies in; London's is that of two forces. */
  readonly policeArea: Words
  /** Only for a service that is no more: when it was, and which services do its work now. */
  readonly former?: { readonly from: string; readonly until: string; readonly now: readonly string[] }
}
