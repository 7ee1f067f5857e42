import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Row, readRows, UnreadableFile } from '#bundle/read-rows.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { findStandard, type Framework, FRAMEWORKS, isRating, type Rating, RATINGS } from '#modules/frameworks/index.ts'
import { type Judgement, readJudgements } from '#modules/ratings/index.ts'
import { dayAsked } from './day-asked.ts'
import { type Desk, pathAt } from './desk.ts'
import { Refused } from './refused.ts'

/** What the commands about ratings are given, read or refused in the same words by all of them. */

export function frameworkNamed(id: string): Framework {
  const framework = FRAMEWORKS.find(one => one.id === id)
  if (framework) return framework
  throw new Refused(`There is no framework ${id}. Choose one of: ${FRAMEWORKS.map(one => one.id).join(', ')}.`)
}

/** The day by whose bands to rate: today where none is given. */
export function dayGiven({ id, caseBands }: Framework, text: string | undefined): LocalDate {
  const day = dayAsked(text)
  const [{ from }] = caseBands
  if (day < from) throw new Refused(`--on ${day} is before ${id} began. Write a day from ${from} on.`)
  return day
}

/** The judgements in a CSV file; refused with every line that is wrong. */
export async function judgementsIn(desk: Desk, framework: Framework, file: string): Promise<readonly Judgement[]> {
  const { judgements, problems } = readJudgements(framework, await rowsIn(pathAt(desk, file)))
  if (problems.length > 0) throw new Refused(inLines(file, problems))
  return judgements
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
export function ratingsIn(framework: Framework, list: string): ReadonlyMap<string, Rating> {
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
