/** What may be said of one question in one case: sufficient, not sufficient, or a question that does not apply. */
export const ANSWERS = ['yes', 'no', 'na'] as const
export type Answer = (typeof ANSWERS)[number]

export const isAnswer = (text: unknown): text is Answer => ANSWERS.includes(text as Answer)

/** One case judged on one key question. */
export type Judgement = { readonly case: string; readonly question: string; readonly answer: Answer }

/** How many cases were judged on a question, and in how many of them the work was sufficient. */
export type Tally = { readonly sufficient: number; readonly judged: number }

/** Counts the judgements by question. A case to which a question does not apply is not judged on it. */
export function tallyByQuestion(judgements: Iterable<Judgement>): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, { sufficient: number; judged: number }>()
  for (const { question, answer } of judgements) {
    let tally = tallies.get(question)
    if (!tally) tallies.set(question, (tally = { sufficient: 0, judged: 0 }))
    if (answer !== 'na') tally.judged += 1
    if (answer === 'yes') tally.sufficient += 1
  }
  return tallies
}
