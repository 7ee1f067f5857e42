import type { Reader } from '#db/work.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { auditedJudgements } from '#modules/audits/index.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import { standardsOf } from '#modules/frameworks/domain/find.ts'
import { isByInspectorates } from '#modules/inspections/domain/inspection-origins.ts'
import { type ServiceRecord, serviceRecord } from '#modules/inspections/index.ts'
import type { BaselineSide, Pair } from '../domain/baseline-comparison.ts'
import { type BaselineOffer, baselineDays } from '../domain/baseline-days.ts'
import { frameworkToShow } from '../domain/framework-to-show.ts'
import { inspectedRating } from '../domain/inspected-rating.ts'
import { judgedBy } from './judged-by.ts'
import { sightings } from './sightings.ts'
import { ratedInspections } from './standard-sights.ts'

/** Two days to be compared, and those that are offered. */
export type Baseline = {
  readonly framework: Framework
  readonly offers: readonly BaselineOffer[]
  /** Null until both days have been counted. */
  readonly sides: Pair<BaselineSide> | null
}

type Asked = { readonly then: LocalDate | null; readonly today: LocalDate }

/**
 * A day and today. Audits of the time till then are beside those of the time since: cases that stood in both would
 * hide what has changed.
 */
export async function baseline(reader: Reader, { then, today }: Asked): Promise<Baseline> {
  const framework = frameworkToShow(await judgedBy(reader), today)
  const record = await serviceRecord(reader)
  const last = record.inspections.find(({ values }) => isByInspectorates(values.origin))
  const offers = baselineDays(last?.values ?? null, today)
  const counted = new Map((then === null ? [] : await sightings(reader, [then, today])).map(one => [one.on, one]))
  const [before, now] = [then !== null && counted.get(then), counted.get(today)]
  if (then === null || !before || !now) return { framework, offers, sides: null }
  const audited = { frameworkId: framework.id }
  return {
    ...{ framework, offers },
    sides: {
      then: {
        ...before,
        judgements: await auditedJudgements(reader, { ...audited, on: then }),
        ratings: ratingsOn(record, framework, then),
      },
      now: {
        ...now,
        judgements: await auditedJudgements(reader, { ...audited, on: today, since: addDays(then, 1) }),
        ratings: ratingsOn(record, framework, today),
      },
    },
  }
}

/** How inspectors had rated each standard last, by a day. */
function ratingsOn(record: ServiceRecord, framework: Framework, on: LocalDate): BaselineSide['ratings'] {
  const known = ratedInspections(record).filter(({ day }) => day <= on)
  return new Map(
    standardsOf(framework).flatMap(({ id }) => {
      const found = inspectedRating(known, framework.id, id)
      return found ? [[id, found.rating]] : []
    }),
  )
}
