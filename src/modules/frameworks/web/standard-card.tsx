import { join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { Details } from '#ui/govuk/details.tsx'
import { SummaryCardFrame } from '#ui/govuk/summary-list.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { caseQuestions } from '../domain/find.ts'
import { CASE_CONDITION_WORDS, type KeyQuestion, type Standard } from '../domain/framework.ts'

const IN_CASES: Words = { en: 'Judged in cases.', cy: 'Fe’i bernir mewn achosion.' }
const ON_EVIDENCE: Words = { en: 'Judged on evidence as a whole.', cy: 'Fe’i bernir ar y dystiolaeth gyfan.' }
const ON_BOTH: Words = { en: 'Judged in cases and on evidence.', cy: 'Fe’i bernir mewn achosion ac ar dystiolaeth.' }
const COUNTS: Words = { en: 'Counts towards the overall rating.', cy: 'Mae’n cyfrif tuag at y radd gyffredinol.' }
const STANDS_ALONE: Words = {
  en: 'Stands alone: it does not count towards the overall rating.',
  cy: 'Mae’n sefyll ar ei phen ei hun: nid yw’n cyfrif tuag at y radd gyffredinol.',
}
const ALSO: Phrase<string> = {
  en: number => `Also printed as ${number}.`,
  cy: number => `Fe’i hargreffir hefyd fel ${number}.`,
}
const NOT_IN_CASES: Words = {
  en: 'On evidence, and not in single cases',
  cy: 'Ar dystiolaeth, ac nid mewn achosion unigol',
}

/** A standard with its questions; what to look for is folded away under each. */
export const StandardCard = ({ standard }: { readonly standard: Standard }) => (
  <SummaryCardFrame card={{ title: join([same(standard.id), standard.name]), level: 3 }}>
    <Paragraph>{standard.statement}</Paragraph>
    <Paragraph look="small">{howItIsRated(standard)}</Paragraph>
    {standard.questions.map(question => (
      <Question question={question} where={whereAsked(question, standard)} />
    ))}
  </SummaryCardFrame>
)

const Question = ({ question, where }: { readonly question: KeyQuestion; readonly where: Words | null }) => (
  <Details summary={join([same(question.id), question.asks])}>
    {where && (
      <Paragraph>
        <Strong>{where}</Strong>
      </Paragraph>
    )}
    <List items={question.prompts} spaced />
  </Details>
)

/** In which cases a question is asked. Where the whole standard is judged on evidence, the standard says so. */
function whereAsked({ appliesTo }: KeyQuestion, standard: Standard): Words | null {
  if (appliesTo) return CASE_CONDITION_WORDS[appliesTo.where]
  return caseQuestions(standard).length > 0 ? NOT_IN_CASES : null
}

function howItIsRated(standard: Standard): Words {
  const inCases = caseQuestions(standard).length
  const judged = inCases === 0 ? ON_EVIDENCE : inCases === standard.questions.length ? IN_CASES : ON_BOTH
  const also = (standard.alsoKnownAs ?? []).map(number => say(ALSO, number))
  return join([judged, standard.counts ? COUNTS : STANDS_ALONE, ...also])
}
