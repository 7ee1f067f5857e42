import { join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { Details } from '#ui/govuk/details.tsx'
import { SummaryCardFrame } from '#ui/govuk/summary-list.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
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
const NOT_IN_CASES: Words = { en: 'Not asked of single cases', cy: 'Ni chaiff ei ofyn am achosion unigol' }

/** A standard with its questions; what to look for is folded away under each. */
export const StandardCard = ({ standard }: { readonly standard: Standard }) => (
  <SummaryCardFrame card={{ title: join([same(standard.id), standard.name]), level: 3 }}>
    <Paragraph>{standard.statement}</Paragraph>
    <Paragraph look="small">{howItIsRated(standard)}</Paragraph>
    {standard.questions.map(question => (
      <Question question={question} />
    ))}
  </SummaryCardFrame>
)

const Question = ({ question }: { readonly question: KeyQuestion }) => (
  <Details summary={join([same(question.id), question.asks])}>
    <Paragraph>{question.appliesTo ? CASE_CONDITION_WORDS[question.appliesTo.where] : NOT_IN_CASES}</Paragraph>
    <List items={question.prompts} />
  </Details>
)

function howItIsRated(standard: Standard): Words {
  const inCases = caseQuestions(standard).length
  const judged = inCases === 0 ? ON_EVIDENCE : inCases === standard.questions.length ? IN_CASES : ON_BOTH
  const also = (standard.alsoKnownAs ?? []).map(number => say(ALSO, number))
  return join([judged, standard.counts ? COUNTS : STANDS_ALONE, ...also])
}
