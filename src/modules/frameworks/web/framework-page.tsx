import type { Words } from '#kernel/language.ts'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { ContentsList } from '#ui/patterns/contents-list.tsx'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { countedStandards, standardsOf } from '../domain/find.ts'
import type { Area, Framework } from '../domain/framework.ts'
import { findFramework } from '../domain/frameworks.ts'
import { doubtOfTotal } from './doubt-of-total.tsx'
import { FRAMEWORKS_TITLE, IN_USE } from './frameworks-page.tsx'
import { inUseWords } from './in-use-words.ts'
import { RatingRules } from './rating-rules.tsx'
import { Samples } from './samples.tsx'
import { StandardCard } from './standard-card.tsx'

const OPEN: Words = {
  en: 'Open a question to see in which cases it is asked and what to look for.',
  cy: 'Agorwch gwestiwn i weld ym mha achosion y caiff ei ofyn a beth i chwilio amdano.',
}
const RULES: Words = { en: 'How a rating is made', cy: 'Sut y llunnir gradd' }
const SAMPLES: Words = { en: 'Which cases are looked at', cy: 'Ar ba achosion yr edrychir' }
const COUNTED: Words = {
  en: 'Standards that count towards the overall rating',
  cy: 'Safonau sy’n cyfrif tuag at y radd gyffredinol',
}
const ALONE: Words = { en: 'Standards that stand alone', cy: 'Safonau sy’n sefyll ar eu pennau eu hunain' }
const IN_CASES: Words = { en: 'Questions judged in cases', cy: 'Cwestiynau a fernir mewn achosion' }
const ON_EVIDENCE: Words = { en: 'Questions judged on evidence', cy: 'Cwestiynau a fernir ar dystiolaeth' }

/** The whole of one framework. */
export function frameworkPage(visit: Visit): Response {
  const framework = found(findFramework(visit.param('framework')))
  return visit.page(
    { title: framework.name, back: { path: '/frameworks', label: FRAMEWORKS_TITLE } },
    <>
      <Heading>{framework.name}</Heading>
      <ReadingColumn>
        <Paragraph look="lead">{framework.about}</Paragraph>
      </ReadingColumn>
      <FactGrid facts={figuresOf(framework)} />
      <ReadingColumn>
        <Paragraph>
          <Strong>{IN_USE}</Strong>: {inUseWords(framework)}
        </Paragraph>
        <CertaintyNote basis={framework.inUse[0]} />
      </ReadingColumn>
      <ContentsList
        items={[
          ...framework.areas.map(area => ({ label: area.name, id: areaId(area) })),
          { label: RULES, id: 'rating' },
          { label: SAMPLES, id: 'cases' },
        ]}
      />
      <ReadingColumn>
        <Paragraph>{OPEN}</Paragraph>
        <CertaintyNote basis={framework.outline} />
      </ReadingColumn>
      {framework.areas.map(area => (
        <AreaSection area={area} />
      ))}
      <Heading level={2} id="rating">
        {RULES}
      </Heading>
      <RatingRules framework={framework} />
      <Heading level={2} id="cases">
        {SAMPLES}
      </Heading>
      <Samples samples={framework.samples} today={visit.today} />
    </>,
  )
}

const areaId = ({ id }: Area): string => `area-${id.toLowerCase()}`

const AreaSection = ({ area }: { readonly area: Area }) => (
  <>
    <Heading level={2} id={areaId(area)}>
      {area.name}
    </Heading>
    {area.standards.map(standard => (
      <StandardCard standard={standard} />
    ))}
  </>
)

function figuresOf(framework: Framework) {
  const standards = standardsOf(framework)
  const counted = countedStandards(framework).length
  const questions = standards.flatMap(standard => standard.questions)
  const inCases = questions.filter(({ judgedOn }) => judgedOn === 'cases').length
  const alone = standards.length - counted
  return [
    { label: COUNTED, value: counted, note: doubtOfTotal(framework) },
    ...(alone > 0 ? [{ label: ALONE, value: alone }] : []),
    { label: IN_CASES, value: inCases },
    { label: ON_EVIDENCE, value: questions.length - inCases },
  ]
}
