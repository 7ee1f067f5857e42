import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords } from '#modules/cases/index.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { WarningText } from '#ui/govuk/warning-text.tsx'
import { SummaryCard, type SummaryFact } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { SelfAssessmentInFull } from '../data/self-assessments-of.ts'
import { followUpAsked } from '../domain/follow-up-asked.ts'
import { mayBeHandedOver, mayBeTypedIn } from '../domain/may-be-answered.ts'
import { SELF_ASSESSORS } from '../domain/self-assessors.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { WAYS_OF_ANSWERING } from '../domain/ways-of-answering.ts'
import { AnswerList } from './answer-list.tsx'
import { answeredIn } from './answered-in.ts'

const BEGUN: Words = { en: 'Begun, nothing answered yet', cy: 'Wedi’i ddechrau, heb ateb dim eto' }
const FOLLOW_UP: Words = {
  en: 'An answer bears on safety. Follow it up today, and record what was done.',
  cy: 'Mae ateb yn ymwneud â diogelwch. Gweithredwch arno heddiw, a chofnodwch yr hyn a wnaed.',
}
const RECORD_IT: Words = { en: 'Record what was done', cy: 'Cofnodi’r hyn a wnaed' }
const TYPE: Words = { en: 'Enter the answers', cy: 'Rhoi’r atebion' }
const CORRECT: Words = { en: 'Correct the answers', cy: 'Cywiro’r atebion' }
const AGAIN: Words = { en: 'Hand the device over again', cy: 'Rhoi’r ddyfais eto' }
const ABOUT: Words = { en: 'About these answers', cy: 'Ynghylch yr atebion hyn' }

type Props = {
  readonly one: SelfAssessmentInFull
  /** The child’s page of self-assessments. */
  readonly path: string
  readonly mayWrite: boolean
  readonly today: LocalDate
}

/** One self-assessment: what still has to be done about it first, then the answers, then how they came about. */
export function SelfAssessmentSection({ one, path, mayWrite, today }: Props) {
  const answered = answeredIn(one)
  return (
    <>
      <Heading level={2} id={one.id}>
        {join([codeLabel(SELF_ASSESSORS, one.who), one.answered_on ? dayWords(one.answered_on) : BEGUN], ', ')}
      </Heading>
      {followUpAsked(one) && <FollowUp one={one} path={path} mayWrite={mayWrite} />}
      {answered.length > 0 && (
        <AnswerList
          answered={answered}
          language={one.language}
          keepPath={mayWrite ? `${path}/${one.id}/voice` : undefined}
        />
      )}
      {mayWrite && <NextSteps one={one} path={path} today={today} />}
      <SummaryCard
        title={ABOUT}
        level={3}
        facts={factsOf(one)}
        changePath={mayWrite ? `${path}/${one.id}/edit` : undefined}
      />
    </>
  )
}

const FollowUp = ({ one, path, mayWrite }: Pick<Props, 'one' | 'path' | 'mayWrite'>) => (
  <>
    <WarningText>{FOLLOW_UP}</WarningText>
    {mayWrite && <ButtonLink path={`${path}/follow-ups/${one.id}/edit`}>{RECORD_IT}</ButtonLink>}
  </>
)

function NextSteps({ one, path, today }: Pick<Props, 'one' | 'path' | 'today'>) {
  if (mayBeTypedIn(one))
    return (
      <Paragraph>
        <Link path={`${path}/${one.id}/answers`}>{one.answers.length === 0 ? TYPE : CORRECT}</Link>
      </Paragraph>
    )
  return mayBeHandedOver(one, today) ? (
    <ButtonRow>
      {[
        <ButtonLink path={`${path}/${one.id}/hand-over`} look="secondary">
          {AGAIN}
        </ButtonLink>,
      ]}
    </ButtonRow>
  ) : null
}

const { fields } = selfAssessment

function factsOf(one: SelfAssessmentInFull): readonly SummaryFact[] {
  const { answered_by, interpreter, present, given_by, language, followed_up_on, followed_up_by, follow_up } = one
  const facts: readonly (SummaryFact | null)[] = [
    { label: fields.how.label, value: codeLabel(WAYS_OF_ANSWERING, one.how) },
    answered_by === null ? null : { label: fields.answered_by.label, value: answered_by },
    { label: fields.language.label, value: language && codeLabel(LANGUAGES, language) },
    interpreter === null
      ? null
      : { label: fields.interpreter.label, value: fields.interpreter[interpreter ? 'yes' : 'no'] },
    { label: fields.present.label, value: present },
    { label: fields.person_id.label, value: given_by },
    followed_up_on === null
      ? null
      : {
          label: fields.follow_up.label,
          value: join([same(follow_up ?? ''), same(followed_up_by ?? ''), dayWords(followed_up_on)], ' · '),
        },
  ]
  return facts.filter(fact => fact !== null)
}
