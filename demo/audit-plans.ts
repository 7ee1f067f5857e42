import type { Rating } from '#modules/frameworks/domain/rating.ts'

/** A round of audits as a service made it, in days from today. */
export type RoundPlan = {
  readonly title: string
  readonly framework: string
  readonly work: readonly string[]
  readonly opened: number
  readonly due: number
  readonly closed: number | null
  readonly size: number
  /** How many of the cases have been audited by now. */
  readonly audited: number
  readonly secondShare: number
  /** In how many cases of those audited the work is sufficient, by question; others are as the last digit says. */
  readonly sufficient: Readonly<Record<string, number>>
  readonly otherwise: number
}

/** How leaders judge a standard: a rating, what speaks for it, and what is missing, by prompt. */
export type StandardPlan = {
  readonly standard: string
  readonly rating: Rating
  readonly reason: string
  /** How sure they are, in per cent, from Inadequate up; absent where they say nothing of it. */
  readonly shares?: readonly [number, number, number, number]
  readonly challenge: string | null
  readonly points: Readonly<
    Record<string, { readonly strength?: string; readonly gap?: string; readonly evidence?: string }>
  >
}

export type AuditPlan = {
  readonly rounds: readonly RoundPlan[]
  readonly elsewhere: {
    readonly title: string
    readonly framework: string
    readonly on: number
    readonly cases: number
    readonly sufficient: number
  }
  readonly evidence: {
    readonly framework: string
    readonly madeOn: number
    readonly standards: readonly StandardPlan[]
  }
}

/** Aberwen audits for the first time: in one case of nine the work keeps the child safe. */
export const ABERWEN_AUDITS: AuditPlan = {
  rounds: [
    {
      title: 'Court orders, autumn',
      framework: 'hmip-2021',
      work: ['court'],
      opened: -24,
      due: 11,
      closed: null,
      size: 12,
      audited: 9,
      secondShare: 16,
      sufficient: {
        ...{ '2.1.1': 4, '2.1.2': 2, '2.1.3': 3, '2.2.1': 4, '2.2.2': 2, '2.2.3': 2 },
        ...{ '2.3.1': 4, '2.3.2': 1, '2.3.3': 1, '2.4.1': 3, '2.4.2': 1, '2.4.3': 2 },
      },
      otherwise: 0,
    },
  ],
  elsewhere: { title: 'Peer review of out-of-court work', framework: 'hmip-2018', on: -2100, cases: 6, sufficient: 2 },
  evidence: {
    framework: 'hmip-2021',
    madeOn: -40,
    standards: [
      {
        standard: '1.1',
        rating: 'inadequate',
        reason: 'The board did not know what inspectors found, and two partners have not come since the summer.',
        shares: [70, 30, 0, 0],
        challenge: null,
        points: {
          '1.1.1-1': {
            gap: 'The board has not set a strategy since 2021.',
            evidence: 'Minutes of the board, January to October.',
          },
          '1.1.1-3': {
            gap: 'Education and health have sent nobody, or somebody who can’t decide.',
            evidence: 'Attendance list.',
          },
          '1.1.2-1': { strength: 'Police and probation came to every meeting.' },
        },
      },
      {
        standard: '1.2',
        rating: 'inadequate',
        reason: 'Two of eight posts stand empty, and one worker has thirteen programmes.',
        challenge: 'The figures bear it out; nobody has had supervision every month.',
        points: {
          '1.2.1-1': { gap: 'No health worker, no education worker.', evidence: 'Posts and vacancies in the record.' },
          '1.2.1-2': { strength: 'The team stands by the children, and stays late for them.' },
        },
      },
      {
        standard: '1.3',
        rating: 'requires-improvement',
        reason: 'Where partners provide something it is good; for health and school nobody does.',
        challenge: null,
        points: { '1.3.1-1': { gap: 'The profile of the children is four years old.' } },
      },
    ],
  },
}

/** Glanmorfa audits each year, and mostly finds good work. */
export const GLANMORFA_AUDITS: AuditPlan = {
  rounds: [
    {
      title: 'Work with children, last year',
      framework: 'hmip-2025-full',
      work: ['children'],
      opened: -425,
      due: -370,
      closed: -368,
      size: 14,
      audited: 14,
      secondShare: 20,
      sufficient: {},
      otherwise: 10,
    },
    {
      title: 'Work with children, this year',
      framework: 'hmip-2025-full',
      work: ['children'],
      opened: -72,
      due: -20,
      closed: -18,
      size: 14,
      audited: 14,
      secondShare: 20,
      sufficient: {},
      otherwise: 12,
    },
  ],
  elsewhere: { title: 'Audits by our neighbours', framework: 'hmip-2025-full', on: -250, cases: 8, sufficient: 6 },
  evidence: {
    framework: 'hmip-2025-full',
    madeOn: -33,
    standards: [
      {
        standard: '1.1',
        rating: 'good',
        reason: 'The board knows the children’s figures, asks about them, and what it asked for was done.',
        shares: [0, 10, 75, 15],
        challenge: 'I read the minutes of four meetings: they show it.',
        points: {
          '1.1.1-1': { strength: 'The strategy is one page, and every worker can say what is on it.' },
          '1.1.1-2': { strength: 'The chair comes out with the team twice a year.', evidence: 'Diary of visits.' },
          '1.1.2-1': { gap: 'New members wait too long for their induction.' },
        },
      },
      {
        standard: '1.2',
        rating: 'good',
        reason: 'Caseloads are within what people can do; supervision happens and is written down.',
        challenge: 'Agreed, with the agency post in mind.',
        points: { '1.2.1-1': { strength: 'No caseload above nine.', evidence: 'Caseloads in the record.' } },
      },
    ],
  },
}
