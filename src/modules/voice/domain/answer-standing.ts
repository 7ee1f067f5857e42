import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import type { voiceAnswer } from './voice-answer.ts'

/** How long people may wait to hear what became of their words. */
export const ANSWER_WITHIN: CertainDated<{ readonly days: number }> = [
  {
    from: localDate('2018-01-01'),
    value: { days: 90 },
    source: 'Ours: a quarter of a year, so that what was said in one quarter is answered in the next',
    certainty: 'unconfirmed',
    note: {
      en: 'No law or guidance sets this number. Set it as the service’s own participation policy says.',
      cy: 'Nid oes cyfraith na chanllaw yn pennu’r nifer hwn. Gosodwch ef fel y mae polisi cyfranogi’r gwasanaeth yn ei ddweud.',
    },
  },
]

/** `waiting` and `late`: nothing is decided. `decided`: nobody has told those who said it. `told`: all is done. */
export const ANSWER_STANDINGS = ['late', 'waiting', 'decided', 'told'] as const
export type AnswerStanding = (typeof ANSWER_STANDINGS)[number]

type Answer = Pick<RecordOf<typeof voiceAnswer>, 'asked_on' | 'decision' | 'told_on'>

/** How an answer stands on a day. */
export function answerStanding({ asked_on, decision, told_on }: Answer, on: LocalDate): AnswerStanding {
  if (decision !== null) return told_on === null ? 'decided' : 'told'
  return answerDueOn(asked_on, on) < on ? 'late' : 'waiting'
}

/** The last day on which an answer is in time, by the setting of a day. */
export const answerDueOn = (askedOn: LocalDate, on: LocalDate): LocalDate =>
  addDays(askedOn, asAt(ANSWER_WITHIN, on).value.days)
