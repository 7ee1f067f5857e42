import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { type Row, readRows, UnreadableFile } from '#bundle/read-rows.ts'
import { type LocalDate, londonDay, parseLocalDate } from '#kernel/local-date.ts'
import { findStandard, type Framework, FRAMEWORKS, isRating, type Rating, RATINGS } from '#modules/frameworks/index.ts'
import { overallRating, rateJudgements, readJudgements } from '#modules/ratings/index.ts'
import { type Desk, pathAt, tell } from './desk.ts'
import { overallText, ratingText } from './ratings-text.ts'
import { Refused } from './refused.ts'

type Common = { readonly framework: string; readonly on?: string; readonly json: boolean }
type Rate = Common & { readonly judgements: string }
type RateOverall = Common & { readonly ratings: string }

export function addRatings(program: Command, desk: Desk): void {
  program
    .command('rate')
    .description('Rate standards from judgements in cases: a CSV file with the columns case, question and answer')
    .requiredOption('--framework <id>', 'the inspection framework, such as hmip-2021')
    .requiredOption('--judgements <file>', 'the CSV file; answers are yes, no or na')
    .option('--on <date>', 'rate by the bands in force on this day instead of today’s')
    .option('--json', 'answer with JSON', false)
    .action((options: Rate) => runRate(desk, options))
  program
    .command('overall')
    .description('Rate a service overall from the ratings of its standards')
    .requiredOption('--framework <id>', 'the inspection framework, such as hmip-2021')
    .requiredOption('--ratings <list>', 'such as 1.1=good,1.2=inadequate')
    .option('--on <date>', 'rate by the bands in force on this day instead of today’s')
    .option('--json', 'answer with JSON', false)
    .action((options: RateOverall) => {
      runOverall(desk, options)
    })
}

async function runRate(desk: Desk, { framework: id, judgements: file, on, json }: Rate): Promise<void> {
  const framework = frameworkNamed(id)
  const { judgements, problems } = readJudgements(framework, await rowsIn(pathAt(desk, file)))
  if (problems.length > 0) throw new Refused(inLines(file, problems))
  const report = rateJudgements(framework, judgements, dayGiven(on))
  tell(desk, report, json, ratingText(framework, report))
}

function runOverall(desk: Desk, { framework: id, ratings, on, json }: RateOverall): void {
  const framework = frameworkNamed(id)
  const overall = overallRating(framework, ratingsIn(framework, ratings), dayGiven(on))
  tell(desk, overall, json, overallText(overall))
}

function frameworkNamed(id: string): Framework {
  const framework = FRAMEWORKS.find(one => one.id === id)
  if (framework) return framework
  throw new Refused(`There is no framework ${id}. Choose one of: ${FRAMEWORKS.map(one => one.id).join(', ')}.`)
}

function dayGiven(text: string | undefined): LocalDate {
  const day = text === undefined ? londonDay(new Date()) : parseLocalDate(text)
  if (day) return day
  throw new Refused(`--on ${String(text)} is not a day. Write it as 2026-11-26.`)
}

async function rowsIn(path: string): Promise<readonly Row[]> {
  const isFile = await stat(path).then(
    found => found.isFile(),
    () => false,
  )
  if (!isFile) throw new Refused(`There is no file ${path}. Check its name and folder.`)
  try {
    const rows: Row[] = []
    for await (const row of readRows(() => Promise.resolve(createReadStream(path)))) rows.push(row)
    return rows
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    throw new Refused(`${error.message}. Save it again as CSV, and look for a quotation mark that was never closed.`)
  }
}

const PROBLEMS_SHOWN = 50

function inLines(file: string, problems: ReturnType<typeof readJudgements>['problems']): string {
  const left = problems.length - PROBLEMS_SHOWN
  return [
    `${file} was not rated. Mend these lines and try again:`,
    ...problems.slice(0, PROBLEMS_SHOWN).map(({ line, words }) => `  line ${line}: ${words.en}`),
    ...(left > 0 ? [`  … and ${left} more`] : []),
  ].join('\n')
}

/** Reads `1.1=good,1.2=inadequate`, by the framework’s own numbers of its standards. */
function ratingsIn(framework: Framework, list: string): ReadonlyMap<string, Rating> {
  const ratings = new Map<string, Rating>()
  const entries = list.split(',').map(entry => entry.trim())
  for (const entry of entries.filter(Boolean)) {
    const [number = '', rating = '', ...more] = entry.split('=').map(part => part.trim())
    const standard = findStandard(framework, number)
    if (more.length > 0 || rating === '') throw new Refused(`“${entry}” is not a rating. Write it as 1.1=good.`)
    if (!standard) throw new Refused(standardUnknown(framework, number))
    if (!isRating(rating))
      throw new Refused(`“${rating}” for ${number} is not a rating. Write one of: ${RATINGS.join(', ')}.`)
    if (ratings.has(standard.id)) throw new Refused(`Standard ${standard.id} is rated twice. Keep one of the two.`)
    ratings.set(standard.id, rating)
  }
  if (ratings.size === 0) throw new Refused('No ratings were given. Write them as 1.1=good,1.2=inadequate.')
  return ratings
}

const standardUnknown = ({ id, areas }: Framework, number: string): string => {
  const known = areas.flatMap(({ standards }) => standards.map(standard => standard.id)).join(', ')
  return `There is no standard ${number} in ${id}. There are: ${known}.`
}
