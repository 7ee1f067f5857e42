import { needsCountersignature } from '#modules/assessments/domain/countersigning.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import type { Assessed, AssessedProgramme } from './assessed.ts'
import { assessmentTurns, type Turn } from './assessment-turns.ts'
import { writeVersion } from './assessment-version.ts'
import { writeElsewhere } from './assessments-elsewhere.ts'
import { years } from './calendar.ts'
import type { ChildFile } from './child-file.ts'
import { type Countersigning, writeCountersignature } from './countersignatures.ts'
import type { Desk } from './desk.ts'
import type { Life } from './lives.ts'
import type { Written } from './programmes.ts'

/** Before this day a service worked with another system, from which the first and the last levels came over. */
const hereSince = ({ profile }: ChildFile): number => -years(profile.years > 3 ? 1 : 2)

/** What is returned is mended while the work still goes on. */
const TIME_TO_MEND = 60

/** Writes every version of a programme’s assessment, the oldest first: what was found, decided and countersigned. */
export function writeAssessments(
  file: ChildFile,
  childId: string,
  life: Life,
  desk: Desk,
  written: Written,
): readonly Assessed[] {
  const { plan, referredOn } = written.episode
  const dice = life.dice.fork(`assessments/${plan.kind}/${String(referredOn)}`)
  const inWelsh = life.speaksWelsh && dice.fork('language').chance(0.5)
  const subject: AssessedProgramme = { file, childId, life, desk, programme: written, dice, inWelsh }
  const versions: Assessed[] = [...cameAlong(subject)]
  for (const turn of assessmentTurns(file, dice.fork('turns'), written))
    versions.push(...writeTurn(subject, turn, versions))
  return versions
}

/** What another service or another system had assessed before. */
function cameAlong(subject: AssessedProgramme): readonly Assessed[] {
  const { episode, move } = subject.programme
  const dice = subject.dice.fork('came along')
  const isFromService = move.endsWith('-in')
  const comes = isFromService || dice.chance(0.05) || subject.life.told?.cameAlong === true
  if (episode.startsOn === null || episode.startsOn >= 0 || !comes) return []
  const origin = isFromService ? 'another-service' : 'another-system'
  return [writeElsewhere(subject, { origin, stage: 'start', completedOn: episode.startsOn - dice.whole(10, 60) })]
}

/** One version; and where the manager returned it, the one that mends it. */
function writeTurn(subject: AssessedProgramme, turn: Turn, earlier: readonly Assessed[]): readonly Assessed[] {
  const { stage, completedOn } = turn
  if (completedOn !== null && completedOn < hereSince(subject.file))
    return stage === 'review' ? [] : [writeElsewhere(subject, { origin: 'another-system', stage, completedOn })]
  const written = writeVersion(subject, turn, earlier.length)
  const decided = countersign(subject, written, turn, earlier)
  if (!decided?.isReturned) return [written]
  const mendedOn = decided.decidedOn + 3
  const mended: Turn = {
    stage,
    reason: 'returned',
    startedOn: decided.decidedOn,
    completedOn: mendedOn <= -1 ? mendedOn : null,
  }
  return [written, ...writeTurn(subject, mended, [...earlier, written])]
}

/** Asks a manager where the rule asks for one; null where it does not, or nobody has decided. */
function countersign(
  { file, childId, desk, programme, dice, inWelsh }: AssessedProgramme,
  { id, levels, completedOn }: Assessed,
  { reason }: Turn,
  earlier: readonly Assessed[],
): Countersigning | null {
  const { plan, endedOn } = programme.episode
  const before = earlier.at(-1)?.levels ?? {}
  if (!levels || completedOn === null) return null
  if (!needsCountersignature(programmeGroup(plan.kind), levels, before, file.day(completedOn))) return null
  const waiting = {
    file,
    desk,
    childId,
    programmeId: programme.id,
    assessmentId: id,
    completedOn,
    team: plan.weight <= 2 ? 'prevention' : 'cases',
    inWelsh,
    mayBeReturned: reason !== 'returned' && (endedOn === null || completedOn + TIME_TO_MEND <= endedOn),
  }
  return writeCountersignature(waiting, dice.fork(`countersigned/${String(earlier.length)}`))
}
