import { addWorkingDays } from '#kernel/working-days.ts'
import { higherOf, type Level } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { countersignature } from '#modules/assessments/domain/countersignature.ts'
import { auditCase } from '#modules/audits/domain/audit-case.ts'
import { auditJudgement } from '#modules/audits/domain/audit-judgement.ts'
import { auditPointer } from '#modules/audits/domain/audit-pointer.ts'
import { auditReply } from '#modules/audits/domain/audit-reply.ts'
import { auditRound } from '#modules/audits/domain/audit-round.ts'
import { auditSettlement } from '#modules/audits/domain/audit-settlement.ts'
import { audit } from '#modules/audits/domain/audit.ts'
import { auditor } from '#modules/audits/domain/auditor.ts'
import { drawSample } from '#modules/audits/domain/draw-sample.ts'
import { judgementElsewhere } from '#modules/audits/domain/judgement-elsewhere.ts'
import { type Candidate, type FrameCase, frameOf } from '#modules/audits/domain/may-be-drawn.ts'
import { questionsFor } from '#modules/audits/domain/questions-for.ts'
import { type Given, shareOut } from '#modules/audits/domain/share-out.ts'
import { CASELOAD_ROLES } from '#modules/cases/domain/caseload-roles.ts'
import { allocation } from '#modules/cases/domain/allocation.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { child } from '#modules/children/domain/child.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { escalation } from '#modules/safety/domain/escalation.ts'
import { missingEpisode } from '#modules/safety/domain/missing-episode.ts'
import { person } from '#modules/workforce/domain/person.ts'
import type { AuditPlan, RoundPlan } from './audit-plans.ts'
import type { Book } from './book.ts'
import type { Ledger, Row } from './ledger.ts'
import { write } from './phrases.ts'
import { FEEDBACK_GOOD, FEEDBACK_TO_IMPROVE, GOOD, REASONING, REPLY, SETTLED } from './phrases/audits.ts'
import type { Dice } from './random.ts'
import { writeSelfAssessments } from './standard-self-assessments.ts'

type Auditor = { readonly id: string; readonly personId: string | null; readonly name: string }

/** The whole of a service, to be audited. */
type Service = {
  readonly book: Book
  readonly ledger: Ledger
  readonly dice: Dice
  readonly leadId: string
  readonly auditors: readonly Auditor[]
}

/** Writes a service’s audit rounds and what leaders make of the standards judged on evidence. */
export function writeAudits(book: Book, ledger: Ledger, plan: AuditPlan, dice: Dice): void {
  const titled = (title: string): Row | undefined =>
    ledger.rows(person).find(({ facts }) => facts['job_title'] === title && facts['leaves_on'] === null)
  const [lead, quality] = [titled('Head of service'), titled('Quality lead')]
  if (!lead || !quality) throw new Error('The invented service has nobody who leads its audits')
  const name = ({ facts }: Row): string => String(facts['name'])
  const named: readonly { readonly name: string; readonly personId: string | null; readonly email: string | null }[] = [
    { name: name(quality), personId: quality.id, email: null },
    { name: name(lead), personId: lead.id, email: null },
    { name: 'Meleri Ashgrove', personId: null, email: 'meleri.ashgrove@peers.example' },
  ]
  const auditors = named.map(one => ({
    ...one,
    id: book.add(auditor, {
      ...{ name: one.name, person_id: one.personId, email: one.email },
      organisation: one.personId === null ? 'A neighbouring service' : null,
    }),
  }))
  const service = { book, ledger, dice, leadId: lead.id, auditors }
  for (const round of plan.rounds) writeRound(service, round)
  writeElsewhere(service, plan)
  writeSelfAssessments(book, plan, { personId: lead.id, challengerId: quality.id })
}

function frameworkNamed(id: string): Framework {
  const framework = findFramework(id)
  if (!framework) throw new Error(`The demonstration knows no framework ${id}`)
  return framework
}

function writeRound(service: Service, plan: RoundPlan): void {
  const { book, auditors, leadId } = service
  const seed = `demo ${plan.opened}`
  const opened = book.day(plan.opened)
  const rules = {
    ...{ work: plan.work, kinds: [], levels: [], sexes: [], ethnic_groups: [], person_id: null },
    ...{
      started_from_on: null,
      started_until_on: book.day(plan.opened - 20),
      ended_since_on: book.day(plan.opened - 200),
    },
    ...{ age_from: null, age_until: null },
  }
  const roundId = book.add(auditRound, {
    ...{ ...rules, title: plan.title, framework: plan.framework, opened_on: opened, due_on: book.day(plan.due) },
    ...{ lead_id: leadId, size: plan.size, second_share: plan.secondShare, seed, origin: 'here', drawn_on: opened },
    closed_on: book.dayOrNone(plan.closed),
  })
  const drawn = drawSample(frameOf(candidatesOf(service, opened), rules, opened), plan.size, seed)
  const given = shareOut({ cases: drawn, auditors, secondShare: plan.secondShare, seed })
  // Those that two auditors look at are audited first, so that they can be compared; then those without a level.
  const isTwice = (id: string) => given.some(({ caseId, part }) => caseId === id && part === 'second')
  const first = ({ id, level }: FrameCase): number => (isTwice(id) ? 2 : level === null ? 1 : 0)
  const order = drawn.toSorted((a, b) => first(b) - first(a))
  for (const [at, one] of order.entries()) writeCase(service, { plan, roundId, one, at, given })
}

/** The service’s programmes as the rules of a draw see them on a day. */
function candidatesOf({ ledger }: Service, on: LocalDate): readonly Candidate[] {
  const children = new Map(ledger.rows(child).map(({ id, facts }) => [id, facts]))
  const allocations = Map.groupBy(ledger.rows(allocation), ({ facts }) => facts['programme_id'])
  const assessments = Map.groupBy(ledger.rows(assessment), ({ facts }) => facts['programme_id'])
  const levels = Map.groupBy(ledger.rows(assessedLevel), ({ facts }) => facts['assessment_id'])
  const signed = Map.groupBy(ledger.rows(countersignature), ({ facts }) => facts['assessment_id'])
  return ledger.rows(programme).flatMap(({ id, facts }) => {
    const [one, startsOn] = [children.get(String(facts['child_id'])), facts['starts_on']]
    if (!one || typeof startsOn !== 'string') return []
    const mine = allocations.get(id) ?? []
    const own = assessments.get(id) ?? []
    const last = own.filter(each => each.facts['completed_on'] && String(each.facts['completed_on']) <= on).at(-1)
    const level = (levels.get(last?.id ?? '') ?? [])
      .filter(each => each.facts['about'] !== 'reoffending')
      .reduce<Level | null>((highest, each) => higherOf(highest, each.facts['level'] as Level), null)
    const people = [
      ...mine.map(each => each.facts['person_id']),
      ...own.map(each => each.facts['author_id']),
      ...own.flatMap(each => (signed.get(each.id) ?? []).map(({ facts: by }) => by['person_id'])),
    ]
    return [
      {
        ...{ id, childId: String(facts['child_id']), kind: String(facts['kind']), level },
        ...{ startsOn: startsOn as LocalDate, endedOn: (facts['ended_on'] ?? null) as LocalDate | null },
        ...{ sex: String(one['sex']), ethnicity: String(one['ethnicity']), bornOn: one['date_of_birth'] as LocalDate },
        workers: mine
          .filter(each => CASELOAD_ROLES.includes(String(each.facts['role'])))
          .map(each => String(each.facts['person_id'])),
        own: people.filter(each => typeof each === 'string'),
      },
    ]
  })
}

type OfRound = {
  readonly plan: RoundPlan
  readonly roundId: string
  readonly one: FrameCase
  /** Which of the round’s cases it is, the first being 0. */
  readonly at: number
  readonly given: readonly Given[]
}

function writeCase(service: Service, { plan, roundId, one, at, given }: OfRound): void {
  const { book } = service
  const caseId = book.add(auditCase, {
    ...{ child_id: one.childId, round_id: roundId, programme_id: one.id, number: at + 1 },
    ...{ work: one.work, level: one.level },
  })
  const isAudited = at < plan.audited
  const answers = answersOf(plan, at, one)
  const mine = given.filter(each => each.caseId === one.id && each.auditorId !== null)
  for (const { part, auditorId } of mine) {
    const differs = part === 'second' ? [...answers.keys()].filter((_, index) => index % 7 === 3) : []
    const judged = new Map(
      [...answers].map(([question, answer]) => [question, differs.includes(question) ? turned(answer) : answer]),
    )
    writeAudit(service, { plan, one, at, caseId, part, auditorId: auditorId ?? '', judged, isAudited })
    if (!isAudited) continue
    // A round that is closed has nothing left to settle; an open one still has the second case’s.
    for (const question of plan.closed === null && at > 0 ? [] : differs)
      book.add(auditSettlement, {
        ...{ child_id: one.childId, case_id: caseId, question, answer: answers.get(question) ?? 'no' },
        ...{ reason: write(service.dice, SETTLED, false), settled_by: service.auditors[0]?.name ?? '' },
        settled_on: book.day(auditedOn(plan, at) + 2),
      })
  }
}

const turned = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'no')

/** The day on which a case was audited: one after the other, by the time the round closed. */
const auditedOn = ({ opened, closed, size }: RoundPlan, at: number): number =>
  opened + 4 + Math.floor((at * ((closed ?? -3) - opened - 8)) / size)

/** What was judged: so many cases sufficient on each question as the plan says, not always the same ones. */
function answersOf(plan: RoundPlan, at: number, one: FrameCase): ReadonlyMap<string, Answer> {
  const questions = questionsFor(frameworkNamed(plan.framework), one.work)
  return new Map(
    questions.map(({ id }, index) => {
      const sufficient = plan.sufficient[id] ?? plan.otherwise - (index % 3)
      const isNa = plan.closed !== null && id.endsWith('.3') && at % 5 === 4
      // Where the first cases are as good as it gets, turning by the question spreads them a little.
      const place = (at + (index % 3)) % plan.audited
      return [id, isNa ? 'na' : place < sufficient ? 'yes' : 'no']
    }),
  )
}

type OneAudit = Omit<OfRound, 'roundId' | 'given'> & {
  readonly caseId: string
  readonly part: 'first' | 'second'
  readonly auditorId: string
  readonly judged: ReadonlyMap<string, Answer>
  readonly isAudited: boolean
}

function writeAudit(service: Service, { plan, one, at, caseId, part, auditorId, judged, isAudited }: OneAudit): void {
  const { book, dice } = service
  const common = {
    child_id: one.childId,
    case_id: caseId,
    auditor_id: auditorId,
    part,
    assigned_on: book.day(plan.opened),
  }
  if (!isAudited) {
    book.add(audit, common)
    return
  }
  const on = book.day(auditedOn(plan, at))
  const isGood = [...judged.values()].filter(answer => answer === 'yes').length > judged.size / 2
  const concern = plan.closed === null && at === 2 && part === 'first' ? raiseConcern(service, one, on) : null
  const auditId = book.add(audit, {
    ...common,
    ...{ child_level: isGood ? 'agreed' : 'too-low', others_level: 'agreed' },
    child_level_reason: isGood ? null : 'What is known of the evenings is not in it.',
    ...{ good: write(dice, GOOD, false), feedback: write(dice, isGood ? FEEDBACK_GOOD : FEEDBACK_TO_IMPROVE, false) },
    ...{ concern: concern?.text ?? null, escalation_id: concern?.id ?? null, completed_on: on },
  })
  writeJudgements(service, { one, auditId, judged })
  if (part === 'first' && (plan.closed !== null || at < 3))
    writeReply(service, one, auditId, book.day(auditedOn(plan, at) + 2))
}

type Judging = { readonly one: FrameCase; readonly auditId: string; readonly judged: ReadonlyMap<string, Answer> }

function writeJudgements({ book, ledger, dice }: Service, { one, auditId, judged }: Judging): void {
  const missing = ledger.rows(missingEpisode).filter(({ facts }) => facts['child_id'] === one.childId)
  for (const [question, answer] of judged) {
    const about = question.slice(-1) as '1' | '2' | '3'
    const judgementId = book.add(auditJudgement, {
      ...{ child_id: one.childId, audit_id: auditId, question, answer },
      reasoning: write(dice, REASONING[about][answer], false),
    })
    const [episode] = missing
    if (about !== '2' || !episode) continue
    book.add(auditPointer, {
      ...{ child_id: one.childId, judgement_id: judgementId, event: 'went-missing', record: episode.id },
      ...{ happened_on: episode.facts['missing_from_on'] as LocalDate, words: 'Went missing' },
    })
  }
}

/** Something that could not wait for the end of a round. */
function raiseConcern({ book, auditors, leadId }: Service, one: FrameCase, on: LocalDate) {
  const text = 'He was seen with an older boy who is named in a threat, and nobody has spoken to his mother.'
  const raiser = auditors.find(({ personId }) => personId !== null && personId !== leadId)
  const id = book.add(escalation, {
    ...{ child_id: one.childId, programme_id: one.id, concern: text, about: 'child-safety', raised_on: on },
    ...{ raised_time: '15:40', raised_by_id: raiser?.personId ?? '', owner_id: leadId, due_on: addWorkingDays(on, 1) },
    ...{ answer: 'A strategy meeting was held the next morning.', decision: 'act', answered_on: addWorkingDays(on, 1) },
  })
  return { id, text }
}

function writeReply({ book, dice, ledger }: Service, one: FrameCase, auditId: string, on: LocalDate): void {
  const worker = ledger
    .rows(allocation)
    .find(({ facts }) => facts['programme_id'] === one.id && facts['role'] === 'case-manager')?.facts['person_id']
  if (typeof worker !== 'string') return
  book.add(auditReply, {
    ...{
      child_id: one.childId,
      audit_id: auditId,
      person_id: worker,
      reply: write(dice, REPLY, false),
      replied_on: on,
    },
  })
}

function writeElsewhere({ book }: Service, { elsewhere }: AuditPlan): void {
  const { title, framework, on, cases, sufficient } = elsewhere
  const work = framework === 'hmip-2018' ? 'out-of-court' : 'children'
  const roundId = book.add(auditRound, {
    ...{ title, framework, work: [work], opened_on: book.day(on), closed_on: book.day(on) },
    ...{ seed: 'elsewhere', origin: 'elsewhere', kinds: [], levels: [], sexes: [], ethnic_groups: [] },
  })
  for (const [index, { id: question }] of questionsFor(frameworkNamed(framework), work).entries())
    for (let at = 0; at < cases; at++) {
      const answer = (at + index) % cases < sufficient ? 'yes' : 'no'
      book.add(judgementElsewhere, { round_id: roundId, case_number: `P${at + 1}`, question, answer })
    }
}
