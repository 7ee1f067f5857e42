import type { Words } from '#kernel/language.ts'
import type { KeyQuestion } from '#modules/frameworks/domain/framework.ts'
import { type Answer, ANSWERS } from '#modules/ratings/domain/judgement.ts'
import { CharacterCount } from '#ui/govuk/character-count.tsx'
import { Checkboxes } from '#ui/govuk/checkboxes.tsx'
import { Details } from '#ui/govuk/details.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import type { OwnDraft } from '#web/own-draft.ts'
import type { Visit } from '#web/visit.ts'
import type { Applies } from '../domain/applicability.ts'
import { auditJudgement } from '../domain/audit-judgement.ts'
import { ANSWER_WORDS } from '../domain/judgement-answers.ts'
import type { OpenedAudit } from './open-audit.ts'
import { pointedWords } from './pointers.ts'

const PROMPTS: Words = { en: 'What to look for', cy: 'Beth i edrych amdano' }
const POINT: Words = { en: 'Point to the record', cy: 'Cyfeirio at y cofnod' }
const POINT_HINT: Words = {
  en: 'Tick what your judgement rests on',
  cy: 'Ticiwch yr hyn y mae eich dyfarniad yn seiliedig arno',
}
const POINTED: Words = { en: 'Your judgement points to', cy: 'Mae eich dyfarniad yn cyfeirio at' }
const OVERRULE_HINT: Words = {
  en: 'Only where you judge otherwise than the record suggests above',
  cy: 'Dim ond lle rydych yn barnu’n wahanol i’r hyn y mae’r cofnod yn ei awgrymu uchod',
}

export const JUDGEMENT_INPUTS = ['answer', 'reasoning', 'against_record', 'pointers'] as const

/** A judgement as it is typed. */
export type TypedJudgement = Readonly<Record<(typeof JUDGEMENT_INPUTS)[number], string>>

/** A key question of an audit, opened to be judged or read. */
export type AskedQuestion = OpenedAudit & {
  readonly question: KeyQuestion
  readonly applies: Applies
  /** The page of the record that tells of such an event. */
  readonly pageOf: (event: string) => string
  readonly draft: OwnDraft
  readonly here: string
}

const { answer: ANSWER, reasoning: REASONING, against_record: AGAINST } = auditJudgement.fields

/** Whether the question applies by the record, and what to look for. */
export const QuestionLead = ({ asked: { applies, question } }: { readonly asked: AskedQuestion }) => (
  <>
    <InsetText>{applies.because}</InsetText>
    <Details summary={PROMPTS}>
      <List items={question.prompts} />
    </Details>
  </>
)

type QuestionProps = { readonly asked: AskedQuestion; readonly typed: TypedJudgement; readonly visit: Visit }

/** What is asked of one key question. */
export const QuestionFields = ({ asked, typed, visit }: QuestionProps) => (
  <>
    <Radios
      name="answer"
      legend={ANSWER.label}
      legendSize="s"
      value={typed.answer}
      items={ANSWERS.map(value => ({ value, label: ANSWER_WORDS[value] }))}
    />
    <CharacterCount
      name="reasoning"
      label={REASONING.label}
      labelSize="s"
      hint={REASONING.hint}
      value={typed.reasoning}
      rows={REASONING.lines}
      maxLength={REASONING.max}
    />
    {asked.applies.applies !== null && (
      <CharacterCount
        name="against_record"
        label={AGAINST.label}
        labelSize="s"
        hint={OVERRULE_HINT}
        value={typed.against_record}
        rows={AGAINST.lines}
        maxLength={AGAINST.max}
      />
    )}
    {asked.places.length > 0 && (
      <Details summary={POINT} open={typed.pointers !== ''}>
        <Checkboxes
          name="pointers"
          legend={POINT}
          legendSize="s"
          hint={POINT_HINT}
          small
          values={typed.pointers.split(';')}
          items={asked.places.map(place => ({ value: place.key, label: pointedWords(place, visit.language) }))}
        />
      </Details>
    )}
  </>
)

/** A judgement that stands: what was judged, why, and the places that it points to. */
export function JudgedQuestion({ asked, visit }: Omit<QuestionProps, 'typed'>) {
  const judged = asked.one.judgements.get(asked.question.id)
  if (!judged) return <QuestionLead asked={asked} />
  return (
    <>
      <QuestionLead asked={asked} />
      <List
        kind="plain"
        spaced
        items={[
          ANSWER_WORDS[judged.values.answer as Answer],
          judged.values.reasoning,
          judged.values.against_record,
          judged.pointers.length > 0 && POINTED,
          ...judged.pointers.map(({ values }) => (
            <Link path={asked.pageOf(values.event)}>{pointedWords(values, visit.language)}</Link>
          )),
        ].filter(item => item !== null && item !== false)}
      />
    </>
  )
}
