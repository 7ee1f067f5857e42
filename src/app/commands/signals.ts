import type { Command } from 'commander'
import type { Db } from '#db/db.ts'
import { lookInService } from '#db/work.ts'
import type { Framework } from '#modules/frameworks/index.ts'
import { findSubject, type PlacedSignal, RULES, signalsOn, standardsFor } from '#modules/signals/index.ts'
import { dayAsked } from './day-asked.ts'
import { type Desk, tell } from './desk.ts'
import { refuseUnknownService } from './known-service.ts'
import { frameworkNamed } from './rating-options.ts'
import { Refused } from './refused.ts'

type Options = {
  readonly service: string
  readonly on?: string
  readonly subject?: string
  readonly framework: string
  readonly json: boolean
}

export function addSignals(program: Command, desk: Desk): void {
  program
    .command('signals')
    .description('Say what should be seen by a time, from the records as they stood on a day')
    .requiredOption('--service <id>', 'the service’s short name')
    .option('--on <date>', 'the day; otherwise today')
    .option('--subject <id>', 'one child or programme: its id here, or the id by which it was imported')
    .option('--framework <id>', 'the framework whose standards are named', 'hmip-2021')
    .option('--json', 'answer with JSON', false)
    .action((options: Options) => desk.withDatabase(db => runSignals(desk, db, options)))
}

async function runSignals(desk: Desk, db: Db, { service, on, subject, framework: id, json }: Options): Promise<void> {
  const [day, framework] = [dayAsked(on), frameworkNamed(id)]
  await refuseUnknownService(db, service)
  // What is to be seen for victims is left out: a command's answer may be passed on to anybody.
  const signals = await lookInService(
    db,
    { serviceId: service, accountId: null, request: 'command signals' },
    async reader => {
      if (subject === undefined) return signalsOn(reader, { on: day })
      const found = await findSubject(reader, subject)
      if (!found) throw new Refused(`There is no child or programme ${subject} in ${service}.`)
      return signalsOn(reader, { on: day, ...found })
    },
  )
  tell(
    desk,
    signals.map(signal => asJson(signal, framework)),
    json,
    signals.length > 0 ? signals.map(inWords) : [`Nothing was to be seen on ${day}.`],
  )
}

const RULES_BY_ID = new Map(RULES.map(rule => [rule.id, rule]))

function asJson(
  { rule: id, subject, severity, raisedOn, dueOn, owner, evidence, timesRaised, ...more }: PlacedSignal,
  framework: Framework,
) {
  const rule = RULES_BY_ID.get(id)
  return {
    rule: id,
    subject: { ...subject, reference: more.reference ?? subject.id.slice(0, 8) },
    standards: rule ? standardsFor(rule, framework.id, more.programmeKind) : [],
    severity,
    raisedOn,
    dueOn,
    owner: owner.personId,
    ownerRole: owner.role,
    evidence: evidence.map(({ what, on }) => ({ what: what.en, on })),
    timesRaised,
    about: more.about === '' ? null : more.about,
    says: more.says.en,
    failings: rule?.failings ?? [],
  }
}

const inWords = ({ rule, subject, reference, says, severity, raisedOn, dueOn }: PlacedSignal): string =>
  `${severity}  ${rule}  ${subject.kind} ${reference ?? subject.id}: ${says.en} Raised ${raisedOn}, due ${dueOn}.`
