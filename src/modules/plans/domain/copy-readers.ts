import { factorGroup } from '#modules/assessments/domain/factor-kinds.ts'

/** For whom a copy of a plan is: the child’s family, or a court, a partner or the service itself. */
export const COPY_READERS = ['family', 'whole'] as const
export type CopyReader = (typeof COPY_READERS)[number]

export const isCopyReader = (text: unknown): text is CopyReader => COPY_READERS.includes(text as CopyReader)

type Rules = {
  readonly keepsSafe: (protects: string) => boolean
  readonly factor: (kind: string) => boolean
  readonly alignedPlan: (kind: string) => boolean
  /** What workers noted of progress and results, and why somebody has not agreed. */
  readonly notes: boolean
}

const ALL = (): boolean => true

/**
 * What stands in each copy. A family’s, as the child’s own sheet, has nothing about how others or the victim are kept
 * safe: it could tell somebody where they are. Agencies hold a MAPPA plan among themselves.
 */
export const IN_COPY: Readonly<Record<CopyReader, Rules>> = {
  family: {
    keepsSafe: protects => protects === 'child',
    factor: kind => factorGroup(kind) !== 'victim',
    alignedPlan: kind => kind !== 'mappa',
    notes: false,
  },
  whole: { keepsSafe: ALL, factor: ALL, alignedPlan: ALL, notes: true },
}
