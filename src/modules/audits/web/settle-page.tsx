import { codesOn } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { findQuestion } from '#modules/frameworks/domain/find.ts'
import { type Answer, isAnswer } from '#modules/ratings/domain/judgement.ts'
import { CharacterCount } from '#ui/govuk/character-count.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { SideBySide } from '#ui/patterns/side-by-side.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { casesJudged, type CaseInFull, type RoundInFull } from '../data/round-in-full.ts'
import { settleJudgement } from '../data/settle-judgement.ts'
import { auditJudgement } from '../domain/audit-judgement.ts'
import { auditSettlement } from '../domain/audit-settlement.ts'
import { ANSWER_WORDS, JUDGEMENT_ANSWERS } from '../domain/judgement-answers.ts'
import { disputes } from '../domain/settled-judgements.ts'
import { openCase, openRound } from './open-round.ts'
import { REFUSED } from './refused.ts'
import { caseWords } from './words.ts'

const TITLE: Words = { en: 'Settle a judgement', cy: 'Cytuno ar ddyfarniad' }
const FIRST: Words = { en: 'First auditor', cy: 'Archwilydd cyntaf' }
const SECOND: Words = { en: 'Second auditor', cy: 'Ail archwilydd' }
const SAVE: Words = { en: 'Save what stands', cy: 'Cadw’r hyn sy’n sefyll' }
const SAVED: Words = { en: 'The judgement is settled', cy: 'Cytunwyd ar y dyfarniad' }

const { answer: ANSWER, reason: REASON } = auditSettlement.fields

type Opened = { readonly round: RoundInFull; readonly one: CaseInFull; readonly question: string }
type Typed = { readonly answer: string; readonly reason: string }

async function open(visit: Visit): Promise<Opened> {
  const round = await openRound(visit)
  const one = openCase(visit, round)
  const question = visit.param('question')
  found(disputes(casesJudged(round)).find(each => each.caseId === one.id && each.question === question))
  return { round, one, question }
}

/** Both judgements side by side with their reasons, and what is to stand. */
export async function settlePage(visit: Visit): Promise<Response> {
  const opened = await open(visit)
  const before = opened.one.settlements.find(({ values }) => values.question === opened.question)
  return show(visit, opened, { answer: before?.values.answer ?? '', reason: before?.values.reason ?? '' })
}

export async function takeSettlement(visit: Visit): Promise<Response> {
  const opened = await open(visit)
  const form = await visit.form()
  const typed = { answer: form.text('answer'), reason: form.text('reason').trim() }
  const { answer, reason } = typed
  if (!isAnswer(answer)) return show(visit, opened, typed, { answer: ANSWER.ask })
  if (reason === '' || [...reason].length > REASON.max) return show(visit, opened, typed, { reason: REASON.ask })
  const { one, question, round } = opened
  const done = await visit.change(tx =>
    settleJudgement(tx, { caseId: one.id, question, answer, reason, by: visit.visitor.name, on: visit.today }),
  )
  if (!done.ok) return show(visit, opened, typed, { answer: REFUSED[done.problem] })
  return visit.goTo(`/audits/rounds/${round.id}/moderation`, SAVED)
}

function show(
  visit: Visit,
  { round, one, question }: Opened,
  typed: Typed,
  errors: Readonly<Record<string, Words>> = {},
): Response {
  const path = `/audits/rounds/${round.id}/moderation`
  const asks = join([same(question), findQuestion(round.judgedBy, question)?.asks ?? same('')])
  return visit.page(
    { title: TITLE, back: { path }, errors, status: Object.keys(errors).length > 0 ? 400 : 200 },
    <FormPage
      title={TITLE}
      caption={[caseWords(one.values.number), ': ', asks]}
      submit={SAVE}
      cancelPath={path}
      lead={<Both one={one} question={question} />}
    >
      <Radios
        name="answer"
        legend={ANSWER.label}
        legendSize="s"
        value={typed.answer}
        items={codesOn(JUDGEMENT_ANSWERS, visit.today).map(({ code, label }) => ({ value: code, label }))}
      />
      <CharacterCount
        name="reason"
        label={REASON.label}
        labelSize="s"
        value={typed.reason}
        rows={REASON.lines}
        maxLength={REASON.max}
      />
    </FormPage>,
  )
}

function Both({ one, question }: { readonly one: CaseInFull; readonly question: string }) {
  const judged = (part: string) =>
    one.audits.find(({ values }) => values.part === part)?.judgements.find(({ values }) => values.question === question)
      ?.values
  const [first, second] = [judged('first'), judged('second')]
  const said = (values: typeof first) => values && <Verbatim>{values.reasoning}</Verbatim>
  return (
    <SideBySide
      left={FIRST}
      right={SECOND}
      pairs={[
        {
          label: auditJudgement.fields.answer.label,
          left: first && ANSWER_WORDS[first.answer as Answer],
          right: second && ANSWER_WORDS[second.answer as Answer],
        },
        { label: auditJudgement.fields.reasoning.label, left: said(first), right: said(second) },
      ]}
    />
  )
}
