import { outcomeRequirement } from '#modules/cases/domain/outcome-requirement.ts'
import { outcome } from '#modules/cases/domain/outcome.ts'
import type { Book } from './book.ts'
import type { Episode, Life } from './lives.ts'
import { REQUIREMENT_DETAILS, write } from './phrases.ts'

const MONTH = 30.44

type Decided = {
  readonly offenceIds: readonly string[]
  readonly hearingId: string | null
  readonly isElsewhere: boolean
}

/** Writes what was decided about each offence and what it asks of the child; answers the outcomes’ ids. */
export function writeOutcomes(
  book: Book,
  childId: string,
  life: Life,
  episode: Episode,
  decided: Decided,
): readonly string[] {
  const { plan, decidedOn } = episode
  const code = plan.outcome
  if (code === null || decidedOn === null) return []
  const mains = decided.offenceIds.map(offenceId =>
    writeOutcome(book, childId, episode, { ...decided, code, decidedOn, offenceId, isMain: true }),
  )
  const [first] = mains
  const [firstOffence] = decided.offenceIds
  if (first && firstOffence) {
    writeRequirements(book, childId, life, episode, first)
    if (plan.route === 'court' && life.dice.chance(0.18)) {
      writeOutcome(book, childId, episode, {
        ...decided,
        code: 'compensation',
        decidedOn,
        offenceId: firstOffence,
        isMain: false,
      })
    }
  }
  return mains
}

type Verdict = Decided & {
  readonly code: string
  readonly decidedOn: number
  readonly offenceId: string
  readonly isMain: boolean
}

function writeOutcome(
  book: Book,
  childId: string,
  { plan, startsOn, expectedEndOn }: Episode,
  verdict: Verdict,
): string {
  const { code, decidedOn, offenceId, hearingId, isMain, isElsewhere } = verdict
  const hasTerm = isMain && plan.route === 'court'
  return book.add(outcome, {
    child_id: childId,
    offence_id: offenceId,
    hearing_id: hearingId,
    outcome: code,
    decided_on: book.day(decidedOn),
    ends_on: hasTerm ? book.day(expectedEndOn) : null,
    main: isMain,
    term_months: hasTerm ? Math.max(1, Math.round((expectedEndOn - (startsOn ?? decidedOn)) / MONTH)) : null,
    term_days: null,
    term_hours: null,
    appeal_status: plan.route === 'court' ? 'none' : null,
    appealed_on: null,
    residence: isElsewhere ? 'other' : 'local',
  })
}

function writeRequirements(book: Book, childId: string, life: Life, episode: Episode, outcomeId: string): void {
  const { dice, speaksWelsh } = life
  const { requirements } = episode.plan
  if (requirements.length === 0) return
  const chosen =
    requirements.length <= 3
      ? requirements
      : [...new Set([requirements[0], ...dice.shuffled(requirements).slice(0, 3)])]
  for (const requirement of chosen) {
    if (requirement === undefined) continue
    const hours = requirement === 'unpaid-work' ? dice.whole(4, 10) * 10 : null
    const share = episode.endedOn === null ? dice.next() * 0.8 : 1
    book.add(outcomeRequirement, {
      child_id: childId,
      outcome_id: outcomeId,
      requirement,
      details: dice.chance(0.5) ? write(dice, REQUIREMENT_DETAILS, speaksWelsh) : null,
      term_months: requirement === 'curfew' ? dice.whole(1, 6) : null,
      term_days: null,
      hours_mandated: hours,
      hours_completed: hours === null ? null : Math.round(hours * share),
      ends_on: book.day(episode.expectedEndOn),
    })
  }
}
