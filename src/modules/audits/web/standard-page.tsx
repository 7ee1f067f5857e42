import { join, same, type Words } from '#kernel/language.ts'
import type { KeyQuestion } from '#modules/frameworks/domain/framework.ts'
import { RatingMark } from '#modules/frameworks/index.ts'
import { colleagueChoices } from '#modules/workforce/index.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { ItemList } from '#ui/patterns/item-list.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Visit } from '#web/visit.ts'
import type { Point } from '../data/save-self-assessment.ts'
import { systemFigures, type SystemFigures } from '../data/system-figures.ts'
import { ratingJudged } from '../domain/rating-judged.ts'
import { selfAssessmentPoint } from '../domain/self-assessment-point.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { TITLE } from './evidence-page.tsx'
import { openStandard, type OpenedStandard } from './open-standard.ts'

const ASSESS: Words = { en: 'Assess it', cy: 'Ei hasesu' }
const AGAIN: Words = { en: 'Assess it again', cy: 'Ei hasesu eto' }
const CHALLENGE: Words = { en: 'Challenge the rating', cy: 'Herio’r radd' }
const NONE: Words = { en: 'This standard has not been assessed', cy: 'Nid yw’r safon hon wedi’i hasesu' }
const RECORDED: Words = { en: 'The rating, and why', cy: 'Y radd, a pham' }
const FIGURES: Words = { en: 'What the record shows today', cy: 'Yr hyn y mae’r cofnod yn ei ddangos heddiw' }
const NOTHING_SAID: Words = { en: 'Nothing is said of it', cy: 'Ni ddywedir dim amdano' }

/** How leaders judge a standard, prompt by prompt, and what a second person said to it. */
export async function standardPage(visit: Visit): Promise<Response> {
  const opened = await openStandard(visit)
  const { standard, latest, points, path } = opened
  const { figures, people } = await visit.look(async reader => ({
    figures: await systemFigures(reader, visit.today),
    people: await colleagueChoices(reader, visit.today),
  }))
  const choices = { person_id: people, challenger_id: people }
  return visit.page(
    { title: titleOf(opened), back: { path: `/audits/evidence?framework=${opened.framework.id}`, label: TITLE } },
    <>
      <Heading caption={opened.framework.name}>{titleOf(opened)}</Heading>
      <Paragraph>{standard.statement}</Paragraph>
      {latest && (
        <Paragraph>
          <RatingMark rating={ratingJudged(latest.values)} of={standard.name} />
        </Paragraph>
      )}
      <ButtonRow>
        {[
          visit.may('audit.lead') && <ButtonLink path={`${path}/assess`}>{latest ? AGAIN : ASSESS}</ButtonLink>,
          latest?.values.challenged_on === null && visit.may('audit.write') && (
            <ButtonLink path={`${path}/challenge`} look="secondary">
              {CHALLENGE}
            </ButtonLink>
          ),
        ]}
      </ButtonRow>
      {latest ? (
        <SummaryCard
          title={RECORDED}
          facts={factsOf(selfAssessment, latest, { without: ['framework', 'standard'], choices })}
        />
      ) : (
        <EmptyState title={NONE} />
      )}
      {latest && standard.questions.map(question => <Question question={question} points={points} />)}
      <Heading level={2}>{FIGURES}</Heading>
      <Figures figures={figures} />
    </>,
  )
}

export const titleOf = ({ standard }: OpenedStandard): Words => join([same(standard.id), standard.name])

type QuestionProps = { readonly question: KeyQuestion; readonly points: readonly Point[] }

const { strength: STRENGTH, gap: GAP, evidence: EVIDENCE } = selfAssessmentPoint.fields

const Question = ({ question, points }: QuestionProps) => (
  <>
    <Heading level={2}>{join([same(question.id), question.asks])}</Heading>
    <ItemList
      items={question.prompts.map((prompt, at) => {
        const point = points.find(one => one.question === question.id && one.prompt === at + 1)
        return {
          title: prompt,
          notes: point
            ? [said(STRENGTH.label, point.strength), said(GAP.label, point.gap), said(EVIDENCE.label, point.evidence)]
            : [NOTHING_SAID],
        }
      })}
    />
  </>
)

const said = (label: Words, text: string | null) => text !== null && join([label, same(text)], ': ')

const LABELS: Readonly<Record<keyof SystemFigures, Words>> = {
  openProgrammes: { en: 'Open programmes', cy: 'Rhaglenni agored' },
  largestCaseload: { en: 'Largest caseload', cy: 'Y llwyth achosion mwyaf' },
  vacantPosts: { en: 'Vacant posts', cy: 'Swyddi gwag' },
  concernsWaiting: { en: 'Concerns waiting for an answer', cy: 'Pryderon sy’n aros am ateb' },
  toCountersign: { en: 'Assessments to countersign', cy: 'Asesiadau i’w cydlofnodi' },
  recommendationsOpen: { en: 'Recommendations still open', cy: 'Argymhellion sy’n dal ar agor' },
}

const Figures = ({ figures }: { readonly figures: SystemFigures }) => (
  <FactGrid
    facts={(Object.keys(LABELS) as (keyof SystemFigures)[]).map(name => ({
      label: LABELS[name],
      value: figures[name],
    }))}
  />
)
