import { caseQuestions, standardsOf } from '#modules/frameworks/domain/find.ts'
import { type Framework, type KeyQuestion, WORK_KINDS, type WorkKind } from '#modules/frameworks/domain/framework.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import { markOf } from './packed-tally.ts'

/** The audited cases of one kind of work, or of several that were audited in the same cases. */
export type Urn = {
  readonly works: readonly WorkKind[]
  /** In the order of the framework. */
  readonly questions: readonly string[]
  readonly cases: number
  /** For each case, one mark for each question (see `packed-tally.ts`). */
  readonly marks: Int32Array
  /** In which share of the cases each question applies; in all of them where no case was audited. */
  readonly applies: readonly number[]
}

/**
 * Puts the audited cases into urns. Whole cases are kept together, so that what goes wrong together stays together: a
 * case that was judged on two kinds of work makes one urn of them. An urn holds the questions that the judgements speak
 * of; one for work in which nothing was audited, named by `alsoOpen`, is empty and holds all of its questions.
 */
export function urnsOf(
  framework: Framework,
  judgements: readonly Judgement[],
  alsoOpen: readonly WorkKind[] = [],
): readonly Urn[] {
  const questions = standardsOf(framework).flatMap(caseQuestions)
  const workOf = new Map(questions.map(({ id, appliesTo }) => [id, appliesTo?.work]))
  const cases = [...Map.groupBy(judgements, judgement => judgement.case).values()]
  const worksOfCases = cases.map(judged => new Set(judged.map(({ question }) => workOf.get(question))))
  const groups = joined(worksOfCases.map(works => WORK_KINDS.filter(work => works.has(work))))
  const unaudited = alsoOpen.filter(work => !groups.flat().includes(work)).map(work => [work])
  return [...groups, ...unaudited]
    .map(works => urnOf(works, questions, judgements))
    .filter(urn => urn.questions.length > 0)
}

/** Joins the sets that have something in common, in the order of the kinds of work. */
function joined(sets: readonly (readonly WorkKind[])[]): readonly (readonly WorkKind[])[] {
  const groups = new Map<WorkKind, ReadonlySet<WorkKind>>()
  for (const set of sets) {
    const all = new Set(set.flatMap(work => [work, ...(groups.get(work) ?? [])]))
    for (const work of all) groups.set(work, all)
  }
  const first = (work: WorkKind): boolean => WORK_KINDS.find(one => groups.get(work)?.has(one)) === work
  return WORK_KINDS.filter(work => groups.has(work) && first(work)).map(work =>
    WORK_KINDS.filter(one => groups.get(work)?.has(one)),
  )
}

function urnOf(works: readonly WorkKind[], all: readonly KeyQuestion[], judgements: readonly Judgement[]): Urn {
  const ofWorks = all.filter(({ appliesTo }) => appliesTo && works.includes(appliesTo.work)).map(({ id }) => id)
  const judged = judgements.filter(({ question }) => ofWorks.includes(question))
  const spokenOf = new Set(judged.map(({ question }) => question))
  const questions = spokenOf.size === 0 ? ofWorks : ofWorks.filter(id => spokenOf.has(id))
  const columns = new Map(questions.map((id, at) => [id, at]))
  const rows = new Map([...new Set(judged.map(judgement => judgement.case))].map((id, at) => [id, at]))
  const marks = new Int32Array(rows.size * questions.length)
  const seen = questions.map(() => 0)
  for (const { case: one, question, answer } of judged) {
    const column = columns.get(question) ?? 0
    marks[(rows.get(one) ?? 0) * questions.length + column] = markOf(answer)
    if (answer !== 'na') seen[column] = (seen[column] ?? 0) + 1
  }
  const applies = seen.map(cases => (rows.size === 0 ? 1 : cases / rows.size))
  return { works, questions, cases: rows.size, marks, applies }
}

/** In how many of the audited cases at least one of the questions applied. */
export function casesJudged({ questions, cases, marks }: Urn, on: readonly string[]): number {
  const columns = on.map(question => questions.indexOf(question))
  const isJudged = (row: number): boolean => columns.some(column => marks[row * questions.length + column] !== 0)
  return Array.from({ length: cases }, (_none, row) => row).filter(isJudged).length
}
