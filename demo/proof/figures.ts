import { addDays, daysBetween, type LocalDate } from '#kernel/local-date.ts'
import { longDate } from '#kernel/dates-in-words.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { allocation } from '#modules/cases/domain/allocation.ts'
import { answersForIt } from '#modules/cases/domain/allocation-roles.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { isOverdue, isOpen, recommendationState } from '#modules/inspections/domain/recommendation-state.ts'
import { recommendation } from '#modules/inspections/domain/recommendation.ts'
import { chains, timesRaised } from '#modules/inspections/domain/chains.ts'
import { voiceAnswer } from '#modules/voice/domain/voice-answer.ts'
import { voice } from '#modules/voice/domain/voice.ts'
import { percent } from '#modules/forecast/index.ts'
import { raisedIn } from './raised-in.ts'
import type { SightedService } from './sighted-service.ts'

/** What the record of a service adds up to for one failing, and since when it could be seen. */
export type Figure = { readonly says: string; readonly since: LocalDate | null }

export type Figures = { readonly whose: string; readonly of: (service: SightedService, today: LocalDate) => Figure }

const counted = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`

const share = (some: number, all: number): string => (all === 0 ? 'none' : percent(some / all))

/** F10: why a child came to a worker, in words, for the work that goes on. */
const sharedOut: Figures = {
  whose: 'head of service',
  of: ({ records, openOn }, today) => {
    const open = new Set(openOn(today).map(({ id }) => id))
    const given = records(allocation).filter(
      ({ programme_id, role, until_on }) => open.has(programme_id) && answersForIt(role) && until_on === null,
    )
    const silent = given.filter(({ reason }) => reason === null)
    const since = silent.map(({ from_on }) => from_on).toSorted()[0] ?? null
    return {
      says: `${silent.length} of ${given.length} open programmes were given to a worker and nobody said why`,
      since,
    }
  },
}

/** F16: what was said, and what was answered to it. */
const heard: Figures = {
  whose: 'head of service',
  of: ({ records }) => {
    const said = records(voice)
    const since = said.map(({ said_on }) => said_on).toSorted()[0] ?? null
    return {
      says: `${counted(said.length, 'voice')} kept, and ${counted(records(voiceAnswer).length, 'answer')} given`,
      since,
    }
  },
}

/** F19: what inspections and reviews raised again. */
const toldAgain: Figures = {
  whose: 'head of service, board',
  of: service => {
    const { findings, links } = raisedIn(service)
    const again = chains(findings, links)
    const [worst] = again.toSorted((a, b) => timesRaised(b) - timesRaised(a))
    const since = again.flatMap(chain => chain[1]?.on ?? []).toSorted()[0] ?? null
    return {
      says: worst
        ? `${again.length} findings were raised again, one of them ${timesRaised(worst)} times since ${worst[0]?.on.slice(0, 4)}`
        : 'no finding was raised again',
      since,
    }
  },
}

/** F20: what became of recommendations. */
const seenThrough: Figures = {
  whose: 'head of service, board',
  of: ({ records }, today) => {
    const all = records(recommendation)
    const late = all.filter(one => isOverdue(one, today))
    const open = all.filter(one => isOpen(recommendationState(one)))
    const first = late.flatMap(({ due_on }) => due_on ?? []).toSorted()[0]
    return {
      says: `of ${counted(all.length, 'recommendation')} open: ${open.length}, and past their day: ${late.length}`,
      since: first === undefined ? null : addDays(first, 1),
    }
  },
}

/** F21: preventive work of the last year, looked at as any other. */
const preventive: Figures = {
  whose: 'head of service, board',
  of: ({ records }, today) => {
    const ended = records(programme).filter(
      ({ kind, ended_on }) =>
        programmeGroup(kind) === 'prevention' && ended_on !== null && daysBetween(ended_on, today) <= 365,
    )
    const done = ended.filter(({ successfully_completed }) => successfully_completed === true)
    const withOne = (rows: readonly { readonly programme_id: string }[]) => {
      const of = new Set(rows.map(({ programme_id }) => programme_id))
      return ended.filter(({ id }) => of.has(id)).length
    }
    const assessed = withOne(records(assessment).filter(({ completed_on }) => completed_on !== null))
    const planned = withOne(records(plan).filter(({ agreed_on }) => agreed_on !== null))
    const [all, one] = [ended.length, (some: number) => share(some, ended.length)]
    return {
      says: `of ${all} preventive programmes that ended within a year, ${one(done.length)} were completed as meant, ${one(assessed)} had been assessed and ${one(planned)} planned`,
      since: null,
    }
  },
}

/** F22: signals for each open programme, then and now, by the same rules and numbers. */
const distance: Figures = {
  whose: 'head of service, board',
  of: ({ signalsOn, openOn }, today) => {
    const then = addDays(today, -365)
    const each = (on: LocalDate) => (signalsOn(on).length / openOn(on).length).toFixed(1)
    return {
      says: `${each(then)} signals stood for each open programme on ${longDate('en', then)}, and ${each(today)} today`,
      since: null,
    }
  },
}

/** What the record adds up to, by failing: what no signal of one child can say. */
export const FIGURES: Readonly<Record<string, Figures>> = {
  F10: sharedOut,
  F16: heard,
  F19: toldAgain,
  F20: seenThrough,
  F21: preventive,
  F22: distance,
}
