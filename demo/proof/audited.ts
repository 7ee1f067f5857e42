import type { LocalDate } from '#kernel/local-date.ts'
import { auditCase } from '#modules/audits/domain/audit-case.ts'
import { auditJudgement } from '#modules/audits/domain/audit-judgement.ts'
import { auditRound } from '#modules/audits/domain/audit-round.ts'
import { audit } from '#modules/audits/domain/audit.ts'
import { selfAssessment } from '#modules/audits/domain/self-assessment.ts'
import type { Grounds } from '#modules/forecast/domain/ground-of.ts'
import { certainly, forecast } from '#modules/forecast/index.ts'
import { mostLikely } from '#modules/forecast/domain/distribution.ts'
import { WORK_KINDS } from '#modules/frameworks/domain/framework.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { isRating } from '#modules/frameworks/domain/rating.ts'
import { isAnswer } from '#modules/ratings/domain/judgement.ts'
import { workIn } from '#modules/sight/domain/work-of-standard.ts'
import type { SightedService } from './sighted-service.ts'

const DRAWS = { draws: 20_000, seed: 1 }

/** The last round of audits of a service: what it judged by a day, and what would come of it. */
export function audited(service: SightedService, today: LocalDate) {
  const { records } = service
  const round = records(auditRound)
    .filter(({ origin }) => origin === 'here')
    .toSorted((a, b) => (a.opened_on < b.opened_on ? 1 : -1))[0]
  const framework = round && findFramework(round.framework)
  if (!framework) throw new Error('No round of audits by a framework that is known')
  const cases = new Set(records(auditCase).flatMap(({ id, round_id }) => (round_id === round.id ? [id] : [])))
  const audits = records(audit).filter(({ case_id, part }) => cases.has(case_id) && part === 'first')
  const judgements = records(auditJudgement)
  const judgedBy = (on: LocalDate) =>
    audits
      .filter(({ completed_on }) => completed_on !== null && completed_on <= on)
      .flatMap(({ id, case_id }) =>
        judgements.flatMap(({ audit_id, question, answer }) =>
          audit_id === id && isAnswer(answer) ? [{ case: case_id, question, answer }] : [],
        ),
      )
  const open = service.openOn(today)
  const grounds = (on: LocalDate): Grounds => ({
    ...{ framework, judgements: judgedBy(on), on: today },
    openCases: Object.fromEntries(
      WORK_KINDS.map(work => [work, open.filter(({ kind }) => workIn(framework, kind) === work).length]),
    ),
    given: new Map(
      records(selfAssessment).flatMap(({ framework: by, standard, rating }) =>
        by === framework.id && isRating(rating) ? [[standard, certainly(rating)] as const] : [],
      ),
    ),
  })
  const on = (day: LocalDate) => forecast(grounds(day), DRAWS)
  return {
    title: round.title,
    framework,
    grounds,
    judged: judgedBy(today),
    on,
    firstSeen: firstSeen(audits, on),
    lastOn: lastOf(audits),
  }
}

const lastOf = (audits: readonly { readonly completed_on: LocalDate | null }[]): LocalDate | null =>
  audits
    .flatMap(({ completed_on }) => completed_on ?? [])
    .toSorted()
    .at(-1) ?? null

/** The first day on which the audits so far made Inadequate the likeliest rating overall; null if none did. */
function firstSeen(
  audits: readonly { readonly completed_on: LocalDate | null }[],
  on: (day: LocalDate) => ReturnType<typeof forecast>,
): LocalDate | null {
  const days = [...new Set(audits.flatMap(({ completed_on }) => completed_on ?? []))].toSorted()
  return (
    days.find(day => {
      const { overall } = on(day)
      return overall !== null && mostLikely(overall.probability) === 'inadequate'
    }) ?? null
  )
}
