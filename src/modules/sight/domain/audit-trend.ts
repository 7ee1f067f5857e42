import { type Judgement, type Tally, tallyByQuestion } from '#modules/ratings/domain/judgement.ts'

type Round = { readonly title: string; readonly judgements: readonly Judgement[] }

/** In how many of a round’s cases the work was sufficient on one question. */
export type RoundTally = Tally & { readonly title: string }

/** The tallies of a question over rounds, in their order; a round that judged no case on it is left out. */
export const trendOf = (rounds: readonly Round[], question: string): readonly RoundTally[] =>
  rounds.flatMap(({ title, judgements }) => {
    const tally = tallyByQuestion(judgements).get(question)
    return tally && tally.judged > 0 ? [{ title, ...tally }] : []
  })
