import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Details } from '#ui/govuk/details.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Answers } from '#web/drafts.ts'
import { RecordField } from '#web/record-form/record-field.tsx'
import { assessment } from '../domain/assessment.ts'
import { questionsFor } from '../domain/case-sections.ts'
import type { CaseFacts, FactorSection, QuestionSection, Section } from '../domain/form.ts'
import { PART_FIELDS } from '../domain/lines-asked.ts'
import type { SuggestedLevels } from '../domain/suggested-levels.ts'
import { FactorField } from './factor-field.tsx'
import { LevelField } from './level-field.tsx'
import { inputsOf, NOT_LOOKED_AT } from './line-inputs.ts'

type Shown = {
  readonly answers: Answers
  readonly facts: CaseFacts
  readonly suggested: SuggestedLevels
  readonly today: LocalDate
}

type Props = Shown & {
  readonly section: Section
  /** False where the page’s own heading says the same. */ readonly titled: boolean
}

/** What one section asks. */
export const SectionFields = ({ section, titled, ...shown }: Props) => (
  <>
    {titled && <Heading level={2}>{section.title}</Heading>}
    {section.lead && <Paragraph>{section.lead}</Paragraph>}
    <Fields section={section} {...shown} />
  </>
)

function Fields({ section, ...shown }: Shown & { readonly section: Section }) {
  switch (section.kind) {
    case 'questions':
      return <Questions section={section} {...shown} />
    case 'factors':
      return <Factors section={section} {...shown} />
    case 'levels':
      return (
        <>
          {section.about.map(code => (
            <LevelField line={{ kind: 'level', code }} {...shown} />
          ))}
        </>
      )
    case 'part':
      return (
        <>
          {PART_FIELDS.map(name => (
            <RecordField
              name={name}
              field={assessment.fields[name]}
              answers={shown.answers}
              today={shown.today}
              choices={[]}
            />
          ))}
        </>
      )
  }
}

const Questions = ({ section, answers, facts }: Shown & { readonly section: QuestionSection }) => (
  <>
    {questionsFor(section, facts).map(({ id, asks, help, lines = 6 }) => (
      <Textarea
        name={`answer-${id}`}
        label={asks}
        labelSize="s"
        hint={help}
        value={answers[`answer-${id}`]}
        rows={lines}
      />
    ))}
  </>
)

const OTHERS: Words = { en: 'Others to look at', cy: 'Rhai eraill i edrych arnynt' }

/** What is always asked and what says something already; the rest of the group is folded in. */
function Factors({ section, answers, today }: Shown & { readonly section: FactorSection }) {
  const { group, always, onRequest } = section
  const field = (code: string) => (
    <FactorField line={{ kind: 'factor', code }} group={group} answers={answers} today={today} />
  )
  const told = onRequest.filter(code => saysSomething(answers, code))
  const rest = onRequest.filter(code => !told.includes(code))
  return (
    <>
      {[...always, ...told].map(field)}
      {rest.length > 0 && <Details summary={OTHERS}>{rest.map(field)}</Details>}
    </>
  )
}

const saysSomething = (answers: Answers, code: string): boolean =>
  inputsOf({ kind: 'factor', code }).some(input => !['', NOT_LOOKED_AT].includes(answers[input] ?? ''))
