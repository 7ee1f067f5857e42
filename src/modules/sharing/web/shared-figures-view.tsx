import type { Words } from '#kernel/language.ts'
import { findFramework, RatingMark } from '#modules/frameworks/index.ts'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { NumberOrKept } from '#ui/patterns/kept-back.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import {
  eachProgramme,
  type SharedAudits,
  type SharedQuarter,
  type SharedRating,
  type SharedSignals,
} from '../domain/shared-figures.ts'
import type { SharingService } from '../domain/shared-list.ts'
import {
  BEING_COUNTED,
  BOARD,
  EACH,
  END_OF_QUARTER,
  LATE,
  oneDecimal,
  OWN_AUDITS,
  ownNumbersWords,
  PROGRAMMES,
  STANDING,
  standardTitle,
  TOO_FEW,
} from './sharing-words.ts'

const SIGNALS: Words = { en: 'Signals, quarter by quarter', cy: 'Arwyddion, chwarter wrth chwarter' }
const STANDARD: Words = { en: 'Standard', cy: 'Safon' }
const RATING: Words = { en: 'Rating', cy: 'Gradd' }
const CASES: Words = { en: 'Audited cases', cy: 'Achosion a archwiliwyd' }
const UP_TO_DATE: Words = { en: 'Put together', cy: 'Lluniwyd' }
const MEASURED: Words = {
  en: 'Rules for which the service has set its own number count by that one:',
  cy: 'Mae rheolau y mae’r gwasanaeth wedi gosod ei rif ei hun ar eu cyfer yn cyfrif yn ôl hwnnw:',
}
const WITH_CARE: Words = {
  en: 'The service’s own judgements of its cases, rated as an inspection would rate them. They are no inspection.',
  cy: 'Dyfarniadau’r gwasanaeth ei hun ar ei achosion, wedi’u graddio fel y byddai arolygiad yn eu graddio. Nid arolygiad mohonynt.',
}

type Level = { readonly level: 2 | 3 }

/** All that a service shares, as others see it, under headings of this level. */
export const SharedFiguresView = ({ service, level }: Level & { readonly service: SharingService }) => (
  <>
    {service.figures.signals && <SignalsShared signals={service.figures.signals} level={level} />}
    {service.figures.audits && <AuditsShared audits={service.figures.audits} level={level} />}
    <Paragraph look="quiet">{[UP_TO_DATE, ' ', <Moment at={service.madeAt} />]}</Paragraph>
  </>
)

const SignalsShared = ({ signals: { quarters, ownNumbers }, level }: Level & { readonly signals: SharedSignals }) => (
  <>
    <Heading level={level}>{SIGNALS}</Heading>
    {quarters.length === 0 ? (
      <EmptyState title={BEING_COUNTED} />
    ) : (
      <DataTable
        caption={SIGNALS}
        captionHidden
        columns={[
          { id: 'on', label: END_OF_QUARTER, cell: ({ on }: SharedQuarter) => <Day on={on} /> },
          { id: 'programmes', label: PROGRAMMES, numeric: true, cell: one => <NumberOrKept value={one.programmes} /> },
          { id: 'standing', label: STANDING, numeric: true, cell: one => <NumberOrKept value={one.standing} /> },
          { id: 'each', label: EACH, numeric: true, cell: one => <Each quarter={one} /> },
          { id: 'late', label: LATE, numeric: true, cell: one => <NumberOrKept value={one.late} /> },
          { id: 'board', label: BOARD, numeric: true, cell: one => <NumberOrKept value={one.board} /> },
        ]}
        rows={quarters.toReversed()}
      />
    )}
    {ownNumbers > 0 && <Paragraph look="quiet">{[MEASURED, ' ', ownNumbersWords(ownNumbers), '.']}</Paragraph>}
  </>
)

/** Signals for each programme, or that it is not shown. */
export const Each = ({ quarter }: { readonly quarter: SharedQuarter }) => {
  const each = eachProgramme(quarter)
  return each === null ? <NumberOrKept value={null} /> : <>{oneDecimal(each)}</>
}

const AuditsShared = ({ audits: { framework, ratings }, level }: Level & { readonly audits: SharedAudits }) => (
  <>
    <Heading level={level}>{OWN_AUDITS}</Heading>
    <Paragraph>{WITH_CARE}</Paragraph>
    {ratings.length === 0 ? (
      <EmptyState title={TOO_FEW} />
    ) : (
      <>
        <Paragraph look="quiet">{findFramework(framework)?.name ?? framework}</Paragraph>
        <DataTable
          caption={OWN_AUDITS}
          captionHidden
          columns={[
            {
              id: 'standard',
              label: STANDARD,
              cell: ({ standard }: SharedRating) => standardTitle(framework, standard),
            },
            { id: 'rating', label: RATING, cell: ({ rating }) => <RatingMark rating={rating} /> },
            { id: 'cases', label: CASES, numeric: true, cell: ({ cases }) => cases },
          ]}
          rows={ratings}
        />
      </>
    )}
  </>
)
