import type { LocalDate } from '#kernel/local-date.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { education } from '#modules/children/domain/education.ts'
import { intervention } from '#modules/contacts/domain/intervention.ts'
import { unpaidHours } from '#modules/contacts/domain/unpaid-hours.ts'
import type { ChildFile } from './child-file.ts'
import type { Life } from './lives.ts'
import { write } from './phrases.ts'
import { HELP_RESULTS, WORK_NOTES } from './phrases/contacts.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'

type Helped = {
  readonly file: ChildFile
  readonly childId: string
  readonly programme: Written
  readonly inWelsh: boolean
}

type Help = { readonly partner: string; readonly answers: readonly string[] }

/** The help that partners give, and what in an assessment it answers. */
const HELP = {
  'mental-health': { partner: 'health', answers: ['need-mental-health'] },
  'speech-language': { partner: 'health', answers: ['need-communication'] },
  substances: { partner: 'health', answers: ['need-substances', 'against-substances'] },
  education: { partner: 'education', answers: ['need-education', 'against-learning'] },
  mentoring: { partner: 'voluntary', answers: ['against-peers', 'for-trusted-adult'] },
  'sport-and-arts': { partner: 'voluntary', answers: ['for-interests'] },
  parenting: { partner: 'social-care', answers: ['need-care', 'against-family'] },
} as const satisfies Record<string, Help>

type Service = keyof typeof HELP

/** The hours of a week at college: less is not full time at any age. */
const COLLEGE_WEEK = 16

const WEIGHTS = {
  'mental-health': 3,
  'speech-language': 2,
  substances: 3,
  education: 4,
  mentoring: 4,
  'sport-and-arts': 2,
  parenting: 2,
}

/** Writes what a child was referred to in a programme, and the hours worked to make amends. */
export function writeInterventions(file: ChildFile, childId: string, life: Life, programme: Written): void {
  const { startsOn, endedOn, plan, referredOn } = programme.episode
  const dice = life.dice.fork(`help/${plan.kind}/${String(referredOn)}`)
  const last = Math.min(endedOn ?? -1, -1)
  if (startsOn === null || startsOn + 7 >= last) return
  const helped: Helped = { file, childId, programme, inWelsh: life.speaksWelsh }
  for (let nth = 0; nth < 2; nth += 1) {
    const own = dice.fork(nth)
    if (own.chance(file.profile.practice.helpOffered * 0.6)) writeHelp(helped, startsOn, last, own)
  }
  if (shortHoursSince(file) !== null && dice.fork('short hours').chance(file.profile.practice.needsFound))
    writeHelp(helped, startsOn, last, dice.fork('learning'), 'education')
  const mayOwe = ['court-order', 'out-of-court', 'diversion'].includes(programmeGroup(plan.kind))
  if (mayOwe && dice.fork('amends').chance(0.3)) writeHours(helped, startsOn, last, dice.fork('hours'))
}

/** Since when a child has been offered less than a school or college week; null where they are not. */
function shortHoursSince(file: ChildFile): LocalDate | null {
  const now = file.rows(education).findLast(({ until_on }) => (until_on ?? null) === null)
  return now?.from_on && (now.hours_offered ?? 0) < COLLEGE_WEEK ? now.from_on : null
}

function writeHelp(
  { file, childId, programme, inWelsh }: Helped,
  start: number,
  last: number,
  dice: Dice,
  service: Service = dice.weighted(WEIGHTS),
): void {
  const { partner, answers } = HELP[service]
  const referredOn = Math.min(start + dice.whole(3, 40), last)
  const beginsOn = referredOn + dice.whole(5, 25)
  const startedOn = beginsOn <= last && isThere(file, partner, beginsOn) ? beginsOn : null
  const isDeclined = startedOn === null && beginsOn <= last && dice.chance(0.1)
  const endsOn = startedOn === null ? null : startedOn + dice.whole(30, 110)
  const isOver = endsOn !== null && (endsOn <= last || programme.episode.endedOn !== null)
  const planned = dice.whole(6, 12)
  file.add(intervention, {
    child_id: childId,
    programme_id: programme.id,
    service,
    partner,
    provider: providerOf(file, partner),
    answers,
    referred_on: file.day(referredOn),
    accepted_on: startedOn === null ? null : file.day(Math.round((referredOn + startedOn) / 2)),
    declined_on: isDeclined ? file.day(Math.min(beginsOn, last)) : null,
    declined_reason: isDeclined ? (inWelsh ? 'Rhestr aros ar gau' : 'Waiting list closed') : null,
    started_on: file.dayOrNone(startedOn),
    ended_on: isOver ? file.day(Math.min(endsOn, last)) : null,
    sessions_planned: startedOn === null ? null : planned,
    sessions_attended: isOver ? dice.whole(Math.ceil(planned / 2), planned) : null,
    end_reason: isOver ? (endsOn <= last ? 'completed' : 'programme-ended') : null,
    result: isOver ? write(dice, HELP_RESULTS, inWelsh) : null,
  })
}

/** Where nobody of the partner’s has been, nothing has started. */
const isThere = ({ profile: { practice } }: ChildFile, partner: string, on: number): boolean =>
  !(partner === 'health' && on > -practice.healthPostEmpty) &&
  !(partner === 'education' && on > -practice.educationPostEmpty)

function providerOf({ profile: { area } }: ChildFile, partner: string): string {
  const town = area.towns[0] ?? area.council
  if (partner === 'health') return area.health
  return partner === 'voluntary' ? `Canolfan Ieuenctid ${town}` : area.council
}

const WORK = { 'unpaid-work': 1, 'direct-reparation': 1, 'indirect-reparation': 2, 'community-reparation': 5 }

function writeHours({ file, childId, programme, inWelsh }: Helped, start: number, last: number, dice: Dice): void {
  const kind = dice.weighted(WORK)
  const days = Math.min(dice.whole(2, 7), Math.floor((last - start) / 7))
  for (let nth = 1; nth <= days; nth += 1)
    file.add(unpaidHours, {
      child_id: childId,
      programme_id: programme.id,
      kind,
      worked_on: file.day(start + nth * 7),
      hours: dice.pick([1.5, 2, 2, 2.5, 3]),
      place: dice.pick(file.profile.area.towns),
      note: dice.chance(0.4) ? write(dice, WORK_NOTES, inWelsh) : null,
    })
}
