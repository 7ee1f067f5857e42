import type { Words } from '#kernel/language.ts'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Visit } from '#web/visit.ts'
import { RECOMMENDATION_REPEATS } from '../data/repeat-kind.ts'
import type { InspectionInFull, Recommendation } from '../data/service-record.ts'
import { isOpen, recommendationState } from '../domain/recommendation-state.ts'
import { recommendation } from '../domain/recommendation.ts'
import { openRaised, RaisedBefore } from './raised-page.tsx'
import { RecommendationStateTag } from './recommendation-state-tag.tsx'
import { shortened } from './shortened.ts'
import { standardWords, titleOf } from './standard-words.ts'

const ASKED: Words = { en: 'What was asked for', cy: 'Yr hyn y gofynnwyd amdano' }
const ANSWER: Words = { en: 'What came of it', cy: 'Yr hyn a ddaeth ohono' }
const STATE: Words = { en: 'Status', cy: 'Statws' }
const RECORD: Words = { en: 'Record what was done', cy: 'Cofnodi’r hyn a wnaed' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

const RESPONSE_FIELDS = ['accepted', 'answered_on', 'response', 'closed_on'] as const
const PLACED = ['inspection_id', 'standard', 'finding_ids'] as const

/** One recommendation: what was asked, of whom, what came of it, and whether it was asked for before. */
export async function recommendationPage(visit: Visit): Promise<Response> {
  const { one, inspection, record, back } = await openRaised(visit, ({ recommendations }) => recommendations)
  const mayWrite = visit.may('inspection.write')
  const title = titleOf(recommendation.title, inspection, one.values.standard)
  return visit.page(
    { title, back },
    <>
      <Heading caption={inspection.name}>{title}</Heading>
      <Asked one={one} inspection={inspection} mayWrite={mayWrite} />
      <Answer one={one} inspection={inspection} visit={visit} />
      {mayWrite && isOpen(recommendationState(one.values)) && (
        <ButtonLink path={`/inspections/${inspection.id}/responses/${one.id}/edit`}>{RECORD}</ButtonLink>
      )}
      <RaisedBefore id={one.id} kind={RECOMMENDATION_REPEATS} {...{ inspection, record, visit }} />
    </>,
  )
}

type Props = { readonly one: Recommendation; readonly inspection: InspectionInFull }

function Asked({ one, inspection, mayWrite }: Props & { readonly mayWrite: boolean }) {
  const path = `/inspections/${inspection.id}/recommendations/${one.id}`
  const { standard } = one.values
  const findings = inspection.findings.filter(({ id }) => one.values.finding_ids?.includes(id))
  return (
    <SummaryCard
      title={ASKED}
      facts={[
        ...factsOf(recommendation, one, { without: [...PLACED, ...RESPONSE_FIELDS] }),
        ...(standard === null
          ? []
          : [{ label: recommendation.fields.standard.label, value: standardWords(inspection.framework, standard) }]),
        ...(findings.length === 0
          ? []
          : [{ label: recommendation.fields.finding_ids.label, value: <Findings {...{ findings, inspection }} /> }]),
      ]}
      {...(mayWrite && { changePath: `${path}/edit`, links: [{ label: REMOVE, path: `${path}/remove` }] })}
    />
  )
}

type FindingsProps = Pick<InspectionInFull, 'findings'> & { readonly inspection: InspectionInFull }

const Findings = ({ findings, inspection }: FindingsProps) => (
  <List
    kind="plain"
    items={findings.map(({ id, values }) => (
      <Link path={`/inspections/${inspection.id}/findings/${id}`}>{shortened(values.description)}</Link>
    ))}
  />
)

function Answer({ one, inspection, visit }: Props & { readonly visit: Visit }) {
  const told = Object.keys(recommendation.fields).filter(name => !(RESPONSE_FIELDS as readonly string[]).includes(name))
  return (
    <SummaryCard
      title={ANSWER}
      facts={[
        { label: STATE, value: <RecommendationStateTag values={one.values} today={visit.today} /> },
        ...factsOf(recommendation, one, { without: told }),
      ]}
      {...(visit.may('inspection.write') && { changePath: `/inspections/${inspection.id}/responses/${one.id}/edit` })}
    />
  )
}
