import { codeLabel, type CodeList } from '#kernel/code-list.ts'
import { same, type Words } from '#kernel/language.ts'
import { idIn } from '#modules/cases/index.ts'
import { SaidAndDone } from '#ui/patterns/said-and-done.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { List } from '#ui/text/list.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type Answer, answers } from '../data/answers.ts'
import { wordsOfAnswer } from '../data/words-of-answer.ts'
import { BEARINGS } from '../domain/bearings.ts'
import { textsIn } from '../domain/texts-in.ts'
import { TOLD } from '../domain/told.ts'
import { voiceAnswer } from '../domain/voice-answer.ts'
import { partsOf, YOU_SAID } from './answer-texts.ts'
import { AnsweredWords } from './answered-words.tsx'
import { inOwnLanguage } from './in-own-language.tsx'
import { StandingTag } from './standing-tag.tsx'
import { VOICE_TABS } from './voice-frame.tsx'

const HOW: Words = { en: 'How it was decided', cy: 'Sut y penderfynwyd hyn' }
const TELLING: Words = { en: 'Who was told', cy: 'Pwy a gafodd wybod' }
const DECIDE: Words = { en: 'Record what was decided', cy: 'Cofnodi’r hyn a benderfynwyd' }
const TELL: Words = { en: 'Record that they were told', cy: 'Cofnodi eu bod wedi cael gwybod' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

/** One thing that people asked for: what was considered, what was done or not done and why, and whose words it was. */
export async function answerPage(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'id')
  const asked = { answerId: id, accountId: visit.visitor.accountId, today: visit.today }
  const { all, words } = await visit.look(async reader => ({
    all: await answers(reader),
    words: await wordsOfAnswer(reader, asked),
  }))
  const answer = found(all.find(one => one.id === id))
  const decides = visit.may('voice.decide')
  const edit = `/voice/answers/${id}/edit`
  return visit.page(
    { title: VOICE_TABS.answers.label, back: { path: '/voice/answers' }, wide: true },
    <>
      <Heading>{VOICE_TABS.answers.label}</Heading>
      <SaidAndDone
        level={2}
        saidLabel={YOU_SAID}
        said={inOwnLanguage(textsIn(answer, visit.language).asked)}
        parts={partsOf(answer, visit.language)}
        standing={answer.decision === null && <StandingTag answer={answer} today={visit.today} />}
      />
      {decides && answer.decision === null && <ButtonLink path={`${edit}/decided?return=check`}>{DECIDE}</ButtonLink>}
      {decides && answer.decision !== null && answer.told_on === null && (
        <ButtonLink path={`${edit}/told?return=check`}>{TELL}</ButtonLink>
      )}
      <SummaryCard
        title={HOW}
        facts={decisionFacts(answer)}
        {...(decides && { changePath: edit, links: [{ label: REMOVE, path: `/voice/answers/${id}/remove` }] })}
      />
      <SummaryCard
        title={TELLING}
        facts={[
          { label: fields.told_on.label, value: answer.told_on && <Day on={answer.told_on} /> },
          { label: fields.told.label, value: named(TOLD, answer.told) },
        ]}
      />
      <AnsweredWords visit={visit} voices={answer.voices} words={words} />
    </>,
  )
}

const { fields } = voiceAnswer

const decisionFacts = (answer: Answer) => [
  { label: fields.asked_on.label, value: <Day on={answer.asked_on} /> },
  { label: fields.considered_on.label, value: answer.considered_on && <Day on={answer.considered_on} /> },
  { label: fields.considered.label, value: answer.considered && <Verbatim>{answer.considered}</Verbatim> },
  { label: fields.decided_by_id.label, value: answer.decided_by && same(answer.decided_by) },
  ...(answer.decision === 'did-not'
    ? []
    : [{ label: fields.done_on.label, value: answer.done_on && <Day on={answer.done_on} /> }]),
  { label: fields.bears_on.label, value: named(BEARINGS, answer.bears_on) },
  { label: fields.bears_on_where.label, value: answer.bears_on_where },
]

const named = (list: CodeList, chosen: readonly string[] | null) =>
  chosen && chosen.length > 0 && <List kind="plain" items={chosen.map(code => codeLabel(list, code))} />
