import { asAt } from '#kernel/dated.ts'
import { join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { caseQuestions } from '#modules/frameworks/domain/find.ts'
import { isRating, RATING_WORDS } from '#modules/frameworks/domain/rating.ts'
import { DISCRETION, DISCRETION_WORDS } from '#modules/ratings/domain/discretion.ts'
import { RatingMark } from '#modules/frameworks/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { InspectionInFull } from '../data/service-record.ts'
import { dayWithin } from '../domain/day-within.ts'
import type { RatedArea, RatedStandard } from '../domain/rated-areas.ts'
import { standardRating } from '../domain/standard-rating.ts'
import { shareWords } from './share-words.ts'

const STANDARD: Words = { en: 'Standard', cy: 'Safon' }
const COUNTED: Words = { en: 'The counts give', cy: 'Mae’r cyfrif yn rhoi' }
const QUESTIONS: Words = { en: 'Sufficient, by key question', cy: 'Digonol, fesul cwestiwn allweddol' }
const DECIDED: Phrase<{ readonly standard: string; readonly counted: Words; readonly given: Words }> = {
  en: ({ standard, counted, given }) => `${standard}: the counts give ${counted.en}, and ${given.en} was given`,
  cy: ({ standard, counted, given }) => `${standard}. Y cyfrif: ${counted.cy}. Y radd a roddwyd: ${given.cy}`,
}
const UNEXPLAINED: Words = { en: 'Why is not recorded.', cy: 'Nid yw’r rheswm wedi’i gofnodi.' }
const LOOK_AGAIN: Words = {
  en: 'Ratings that inspectors may look at again',
  cy: 'Graddau y gall arolygwyr edrych arnynt eto',
}
const CHANGE: Words = { en: 'Change these ratings', cy: 'Newid y graddau hyn' }

type Props = { readonly rated: RatedArea; readonly inspection: InspectionInFull; readonly mayWrite: boolean }

/** The ratings of one area: what was given, and beside it what the counts of its questions give. */
export function AreaRatings({ rated: { area, standards }, inspection, mayWrite }: Props) {
  const isCounted = area.standards.some(standard => caseQuestions(standard).length > 0)
  return (
    <>
      <Heading level={3}>{area.name}</Heading>
      <DataTable
        caption={area.name}
        captionHidden
        columns={isCounted ? [NAME, GIVEN, COUNT, SHARES] : [NAME, GIVEN]}
        rows={standards}
      />
      <Decisions standards={standards.filter(({ isDecided }) => isDecided)} />
      <LookAgain standards={standards} inspection={inspection} />
      {mayWrite && (
        <Paragraph>
          <Link path={`/inspections/${inspection.id}/ratings/${area.id}`} hidden={area.name} quiet>
            {CHANGE}
          </Link>
        </Paragraph>
      )}
    </>
  )
}

const NAME: Column<RatedStandard> = {
  id: 'standard',
  label: STANDARD,
  cell: ({ standard }) => join([same(standard.id), standard.name]),
}
const GIVEN: Column<RatedStandard> = {
  id: 'given',
  label: standardRating.fields.rating.label,
  cell: ({ given }) => <RatingMark rating={given?.rating ?? null} />,
}
const COUNT: Column<RatedStandard> = {
  id: 'counted',
  label: COUNTED,
  cell: ({ counted }) => counted.rating && <RatingMark rating={counted.rating} />,
}
const SHARES: Column<RatedStandard> = {
  id: 'shares',
  label: QUESTIONS,
  cell: ({ standard, counted, results }) =>
    results.length > 0 && (
      <List
        kind="plain"
        items={caseQuestions(standard).flatMap(question => {
          const result = results.find(one => one.question === question.id)
          const rating = counted.questions.find(({ id }) => id === question.id)?.rating ?? null
          if (!result) return []
          return [[<RatingMark rating={rating} short of={question.asks} />, ` ${question.id} `, shareWords(result)]]
        })}
      />
    ),
}

/** Where people decided otherwise than the counts: both, who and why. */
const Decisions = ({ standards }: { readonly standards: readonly RatedStandard[] }) => (
  <List
    items={standards.flatMap(({ standard, given, counted }) => {
      if (given === null || counted.rating === null || !isRating(given.rating)) return []
      const said = { standard: standard.id, counted: RATING_WORDS[counted.rating], given: RATING_WORDS[given.rating] }
      return [
        [
          say(DECIDED, said),
          '. ',
          given.reason ?? UNEXPLAINED,
          given.decided_by && ` ${given.decided_by}`,
          given.decided_on && [', ', <Day on={given.decided_on} />],
        ],
      ]
    })}
  />
)

type LookAgainProps = { readonly standards: readonly RatedStandard[]; readonly inspection: InspectionInFull }

/** Why a rating may be looked at again: flagged and never applied. */
function LookAgain({ standards, inspection }: LookAgainProps) {
  const flags = standards.flatMap(({ counted }) => counted.discretion)
  if (flags.length === 0) return null
  return (
    <Details summary={join([LOOK_AGAIN, same(`(${flags.length})`)])}>
      <List items={flags.map(({ question, reason }) => join([same(question), DISCRETION_WORDS[reason]], ': '))} />
      <CertaintyNote basis={asAt(DISCRETION, dayWithin(DISCRETION, inspection.day))} />
    </Details>
  )
}
