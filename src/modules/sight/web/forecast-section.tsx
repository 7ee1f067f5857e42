import { type Phrase, same, say, type Words } from '#kernel/language.ts'
import { howManyMore, meaningOf, plainly, unratedIn, whatMoves } from '#modules/forecast/index.ts'
import type { Outlook } from '#modules/forecast/index.ts'
import { type Framework, RatingMark, RATINGS } from '#modules/frameworks/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { CertaintyMark } from '#ui/patterns/certainty-mark.tsx'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import type { KeptForecast } from '../data/kept-forecast.ts'
import type { StandardSight } from '../domain/standard-sight.ts'
import { RatingShares, sharesOf } from './rating-shares.tsx'
import { auditedCases, FORECAST, titleOfStandard } from './standards-words.ts'

const RATING: Words = { en: 'Rating', cy: 'Gradd' }
const CHANCE: Words = { en: 'Chance', cy: 'Tebygolrwydd' }
const MEANS: Words = {
  en: 'What these chances mean, and what they do not',
  cy: 'Ystyr y tebygolrwydd hwn, a’r hyn nad yw’n ei olygu',
}
const BANDS: Words = { en: 'The bands and the size of the sample', cy: 'Y bandiau a maint y sampl' }
const BEING_WORKED_OUT: Words = {
  en: 'Something that it rests on has changed, and it is being worked out again.',
  cy: 'Mae rhywbeth y mae’n dibynnu arno wedi newid, ac mae’n cael ei gyfrifo eto.',
}
const NOT_WORKED_OUT: Words = {
  en: 'It is being worked out. Look again in a little while.',
  cy: 'Mae’n cael ei gyfrifo. Edrychwch eto ymhen ychydig.',
}
const MADE: Words = { en: 'Worked out', cy: 'Cyfrifwyd' }
const CAPTION: Phrase<Words> = {
  en: cases => `The chance of each rating, from ${cases.en}`,
  cy: cases => `Tebygolrwydd pob gradd. Sail: ${cases.cy}`,
}

type Props = {
  readonly sight: StandardSight
  readonly kept: KeptForecast | null
  readonly framework: Framework
  readonly visit: Visit
}

/** The chance of each rating of a standard, with what it rests on, in words. */
export function ForecastSection({ sight: { standard, outlook, audited }, kept, framework, visit }: Props) {
  if (audited === null) return null
  return (
    <>
      <Heading level={2} id="forecast">
        {FORECAST}
      </Heading>
      {outlook && kept ? (
        <Forecasted of={titleOfStandard(standard)} {...{ id: standard.id, outlook, kept, framework, visit }} />
      ) : (
        <Paragraph>{NOT_WORKED_OUT}</Paragraph>
      )}
    </>
  )
}

type ForecastedProps = Pick<Props, 'framework' | 'visit'> & {
  readonly id: string
  readonly of: Words
  readonly outlook: Outlook
  readonly kept: KeptForecast
}

function Forecasted({ id, of, outlook, kept, framework, visit }: ForecastedProps) {
  const more = kept.narrowing.standards[id]
  const said = [unratedIn(outlook), whatMoves(outlook), more ? howManyMore(more) : null]
  return (
    <>
      <Paragraph look="lead">{plainly(outlook, visit.today)}</Paragraph>
      <RatingShares id={id} of={of} chances={outlook.probability} />
      <DataTable
        caption={say(CAPTION, auditedCases(outlook.cases))}
        captionHidden
        columns={[
          {
            id: 'rating',
            label: RATING,
            cell: ({ rating, label }) => (rating ? <RatingMark rating={rating} /> : label),
          },
          { id: 'chance', label: CHANCE, numeric: true, cell: ({ said: chance }) => chance },
        ]}
        rows={rowsOf(outlook)}
      />
      <List items={said.filter(words => words !== null)} spaced />
      <Paragraph look="quiet">
        {[MADE, ' ', <Moment at={kept.madeAt} />, '. ', kept.isBehind && BEING_WORKED_OUT]}
      </Paragraph>
      <Details summary={MEANS}>
        {meaningOf(outlook).map(words => (
          <Paragraph>{words}</Paragraph>
        ))}
        <Paragraph>
          {[
            <Link path={`/frameworks/${framework.id}`}>{BANDS}</Link>,
            same(': '),
            <CertaintyMark certainty={kept.forecast.certainty} />,
          ]}
        </Paragraph>
      </Details>
    </>
  )
}

const rowsOf = ({ probability }: Outlook) =>
  sharesOf(probability)
    .map(share => ({ ...share, rating: share.level === null ? null : RATINGS[share.level] }))
    .toReversed()
