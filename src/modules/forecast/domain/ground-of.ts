import { type Certainty, leastCertain } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { caseQuestions, standardsOf } from '#modules/frameworks/domain/find.ts'
import { type Framework, type Standard, WORK_KINDS, type WorkKind } from '#modules/frameworks/domain/framework.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import type { Distribution } from './distribution.ts'
import { PRIOR } from './forecast-numbers.ts'
import type { WorkForecast } from './outlook.ts'
import type { DrawnStandard } from './rate-draw.ts'
import { sampleFor } from './sample-for.ts'
import { shareOut } from './share-out.ts'
import type { SampledUrn, Simulation } from './simulate.ts'
import { casesJudged, urnsOf } from './urn.ts'

/** What a forecast is made from. The judgements are such as `rateJudgements` takes. */
export type Grounds = {
  readonly framework: Framework
  readonly judgements: readonly Judgement[]
  /** By kind of work; or all together, and then shared out in proportion to the audited cases. */
  readonly openCases: number | Readonly<Partial<Record<WorkKind, number>>>
  /** How many cases are looked at in all, instead of as many as the framework’s rules give. */
  readonly sample?: number
  /** What leaders expect of standards that are judged on evidence. */
  readonly given?: ReadonlyMap<string, Distribution>
  readonly on: LocalDate
}

/** A standard before it is drawn, with what its forecast will rest on. */
export type GroundStandard = DrawnStandard & {
  readonly questions: readonly string[]
  /** Which urn it is drawn from; null for one that is only given. */
  readonly urn: number | null
  readonly cases: number
  readonly sample: number
}

/** A forecast before it is drawn. */
export type Ground = Omit<Simulation, 'draws' | 'seed' | 'standards'> & {
  readonly standards: readonly GroundStandard[]
  readonly work: readonly WorkForecast[]
  readonly certainty: Certainty
}

export function groundOf(grounds: Grounds): Ground {
  const { framework, on } = grounds
  const urns = sampledUrns(grounds)
  const { value: bands, certainty } = asAt(framework.caseBands, on)
  const asked = urns.flatMap(({ urn }) => urn.questions)
  return {
    urns,
    standards: standardsOf(framework).flatMap(standard => groundStandard(standard, grounds, urns, asked)),
    bands,
    scoreBands: asAt(framework.scoreBands, on).value,
    prior: asAt(PRIOR, on).value,
    work: urns.map(({ urn, openCases, size }) => ({
      works: urn.works,
      cases: urn.cases,
      openCases,
      sample: size,
    })),
    certainty: leastCertain(certainty, ...(grounds.sample === undefined ? sampleCertainties(grounds, urns) : [])),
  }
}

type OpenUrn = SampledUrn & { readonly openCases: number }

/** The urns, how many cases of each are open, and how many of them are looked at. */
function sampledUrns({ framework, judgements, openCases, sample, on }: Grounds): readonly OpenUrn[] {
  const isTogether = typeof openCases === 'number'
  const named = isTogether ? [] : WORK_KINDS.filter(work => (openCases[work] ?? 0) > 0)
  const urns = urnsOf(framework, judgements, named)
  const audited = urns.map(({ cases }) => cases)
  const open = isTogether
    ? shareOut(openCases, audited)
    : urns.map(({ works }) => works.reduce((sum, work) => sum + (openCases[work] ?? 0), 0))
  const chosen = sample === undefined ? null : shareOut(sample, isTogether ? audited : open)
  return urns.map((urn, at) => {
    const own = open[at] ?? 0
    return { urn, openCases: own, size: chosen?.[at] ?? sampleFor(framework, urn.works, own, on) }
  })
}

/** A standard that is drawn or given; nothing of one of which nothing is known. */
function groundStandard(
  standard: Standard,
  { given: allGiven }: Grounds,
  urns: readonly SampledUrn[],
  asked: readonly string[],
): readonly GroundStandard[] {
  const { id, counts } = standard
  const questions = caseQuestions(standard).flatMap(question => (asked.includes(question.id) ? [question.id] : []))
  const given = allGiven?.get(id) ?? null
  if (questions.length === 0 && given === null) return []
  const at = urns.findIndex(({ urn }) => questions.some(question => urn.questions.includes(question)))
  const own = urns[at]
  return [
    {
      id,
      counts,
      questions,
      places: questions.map(question => asked.indexOf(question)),
      given,
      urn: own ? at : null,
      cases: own ? casesJudged(own.urn, questions) : 0,
      sample: own?.size ?? 0,
    },
  ]
}

const sampleCertainties = ({ framework, on }: Grounds, urns: readonly SampledUrn[]): readonly Certainty[] =>
  framework.samples
    .filter(({ work }) => urns.some(({ urn }) => urn.works.includes(work)))
    .flatMap(({ size, limits }) => [asAt(size, on).certainty, ...(limits ? [asAt(limits, on).certainty] : [])])
