import type { Command } from 'commander'
import { certainly, type Distribution, forecast, moreAudits } from '#modules/forecast/index.ts'
import { type Framework, standardsOf } from '#modules/frameworks/index.ts'
import type { Judgement } from '#modules/ratings/index.ts'
import { type Desk, tell } from './desk.ts'
import { forecastReport, forecastText } from './forecast-text.ts'
import { dayGiven, frameworkNamed, judgementsIn, ratingsIn } from './rating-options.ts'
import { Refused } from './refused.ts'

type Given = {
  readonly framework: string
  readonly judgements: string
  readonly openCases: string
  readonly sample?: string
  readonly ratings?: string
  readonly draws: string
  readonly seed: string
  readonly on?: string
  readonly json: boolean
}

export const addForecast = (program: Command, desk: Desk): void =>
  void program
    .command('forecast')
    .description('From audited cases: the chance of each rating, if inspectors drew their sample now')
    .requiredOption('--framework <id>', 'the inspection framework, such as hmip-2021')
    .requiredOption('--judgements <file>', 'a CSV file with the columns case, question and answer')
    .requiredOption('--open-cases <number>', 'how many cases are open, from which inspectors would draw')
    .option('--sample <number>', 'how many cases they would look at, instead of what the framework’s rule gives')
    .option('--ratings <list>', 'what to expect of standards judged on evidence, such as 1.1=good,1.2=inadequate')
    .option('--draws <number>', 'how many samples to draw', '100000')
    .option('--seed <number>', 'where chance begins: the same seed gives the same forecast', '1')
    .option('--on <date>', 'forecast by the rules in force on this day instead of today’s')
    .option('--json', 'answer with JSON', false)
    .action((given: Given) => runForecast(desk, given))

async function runForecast(desk: Desk, given: Given): Promise<void> {
  const framework = frameworkNamed(given.framework)
  const sample = given.sample === undefined ? undefined : wholeNumber('--sample', given.sample, SAMPLE)
  const seed = wholeNumber('--seed', given.seed, SEED)
  const draws = wholeNumber('--draws', given.draws, DRAWS)
  const openCases = wholeNumber('--open-cases', given.openCases, OPEN_CASES)
  const on = dayGiven(framework, given.on)
  const judgements = await judgementsIn(desk, framework, given.judgements)
  const grounds = {
    framework,
    judgements,
    openCases,
    on,
    given: expectedOf(framework, judgements, given.ratings),
    ...(sample === undefined ? {} : { sample }),
  }
  const found = forecast(grounds, { draws, seed })
  const narrowing = moreAudits(grounds, seed)
  tell(desk, forecastReport(found, narrowing), given.json, forecastText(framework, found, narrowing))
}

type Range = readonly [least: number, most: number]
const OPEN_CASES: Range = [1, 1_000_000]
const SAMPLE: Range = [1, 1000]
const DRAWS: Range = [1, 1_000_000]
const SEED: Range = [0, 2 ** 32 - 1]

function wholeNumber(option: string, text: string, [least, most]: Range): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new Refused(`${option} ${text} cannot be. Write a whole number from ${least} to ${most}.`)
}

/** What leaders expect. A standard that is judged in cases alone, and was audited, has its forecast from there. */
function expectedOf(
  framework: Framework,
  judgements: readonly Judgement[],
  list: string | undefined,
): ReadonlyMap<string, Distribution> {
  const expected = list === undefined ? [] : [...ratingsIn(framework, list)]
  const audited = new Set(judgements.map(({ question }) => question))
  const twice = standardsOf(framework).find(
    ({ id, questions }) =>
      expected.some(([standard]) => standard === id) &&
      questions.every(({ judgedOn }) => judgedOn === 'cases') &&
      questions.some(question => audited.has(question.id)),
  )
  if (twice) throw new Refused(`Standard ${twice.id} was audited. Leave it out of --ratings, or out of the judgements.`)
  return new Map(expected.map(([standard, rating]) => [standard, certainly(rating)]))
}
