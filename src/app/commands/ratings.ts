import type { Command } from 'commander'
import { overallRating, rateJudgements } from '#modules/ratings/index.ts'
import { type Desk, tell } from './desk.ts'
import { dayGiven, frameworkNamed, judgementsIn, ratingsIn } from './rating-options.ts'
import { overallText, ratingText } from './ratings-text.ts'

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
  const judgements = await judgementsIn(desk, framework, file)
  const report = rateJudgements(framework, judgements, dayGiven(framework, on))
  tell(desk, report, json, ratingText(framework, report))
}

function runOverall(desk: Desk, { framework: id, ratings, on, json }: RateOverall): void {
  const framework = frameworkNamed(id)
  const overall = overallRating(framework, ratingsIn(framework, ratings), dayGiven(framework, on))
  tell(desk, overall, json, overallText(overall))
}
