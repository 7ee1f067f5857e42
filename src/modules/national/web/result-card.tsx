import type { Certainty } from '#kernel/certainty.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { standardsOf } from '#modules/frameworks/domain/find.ts'
import type { Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { RatingMark } from '#modules/frameworks/index.ts'
import type { Content } from '#ui/content.ts'
import { CertaintyMark } from '#ui/patterns/certainty-mark.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import type { PublishedInspection } from '../domain/published-inspection.ts'
import { NOT_KNOWN, OVERALL, RATINGS_BY_STANDARD, SCORE, standardWords } from './nation-words.ts'
import { publicationSaid } from './publication-words.ts'
import { programmeWords, scoreWords } from './result-line.ts'
import { sourceWords } from './source-words.ts'

const FRAMEWORK: Words = { en: 'Framework', cy: 'Fframwaith' }
const JOINT: Words = { en: 'Joint inspection', cy: 'Arolygiad ar y cyd' }
const OTHERS_TOOK_PART: Words = { en: 'Other inspectorates took part', cy: 'Cymerodd arolygiaethau eraill ran' }
const NOTE: Words = { en: 'Note', cy: 'Nodyn' }
const WHERE_READ: Words = { en: 'Where it was read', cy: 'Lle y’i darllenwyd' }

/** One published result, with what is certain of it and where that stands. */
export function ResultCard({ result }: { readonly result: PublishedInspection }) {
  const { published, overall, score, certainty, isJoint, note, sources } = result
  const framework = findFramework(result.framework)
  return (
    <SummaryCard
      title={join([publicationSaid(published), programmeWords(result)], ' · ')}
      facts={[
        { label: OVERALL, value: <RatingMark rating={overall} unrated={NOT_KNOWN} /> },
        { label: SCORE, value: score ? [scoreWords(result), ' ', ifUncertain(certainty.score)] : NOT_KNOWN },
        ...(framework
          ? [{ label: RATINGS_BY_STANDARD, value: <Ratings result={result} framework={framework} /> }]
          : []),
        ...(isJoint ? [{ label: JOINT, value: OTHERS_TOOK_PART }] : []),
        ...(framework
          ? [{ label: FRAMEWORK, value: [frameworkLink(framework), ' ', ifUncertain(certainty.framework)] }]
          : []),
        ...(note ? [{ label: NOTE, value: note }] : []),
        { label: WHERE_READ, value: <List kind="plain" items={sources.map(sourceLink)} /> },
      ]}
    />
  )
}

const frameworkLink = ({ id, name }: Framework): Content => <Link path={`/frameworks/${id}`}>{name}</Link>

const ifUncertain = (certainty: Certainty = 'published'): Content =>
  certainty !== 'published' && <CertaintyMark certainty={certainty} />

const sourceLink = (address: string): Content => <Link href={address}>{sourceWords(address)}</Link>

type RatingsProps = { readonly result: PublishedInspection; readonly framework: Framework }

/** The standards whose rating is known, each with its name; the others by number. */
function Ratings({ result: { ratings }, framework }: RatingsProps) {
  const standards = standardsOf(framework)
  const unknown = standards.filter(({ id }) => !(id in ratings))
  const known = standards.filter(({ id }) => id in ratings)
  return (
    <List
      kind="plain"
      items={[
        ...known.map(standard => ratedStandard(standard, ratings)),
        ...(unknown.length > 0 ? [join([NOT_KNOWN, same(unknown.map(({ id }) => id).join(', '))], ': ')] : []),
      ]}
    />
  )
}

const ratedStandard = (standard: Standard, ratings: PublishedInspection['ratings']): Content => [
  <RatingMark rating={ratings[standard.id]} unrated={NOT_KNOWN} short of={standardWords(standard)} />,
  ' ',
  standardWords(standard),
]
