import { join, numberIn, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { Details } from '#ui/govuk/details.tsx'
import { Select } from '#ui/govuk/select.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { VisuallyHidden } from '#ui/text/visually-hidden.tsx'
import type { RepeatKind } from '../data/repeat-kind.ts'
import type { Repeats } from '../data/repeats.ts'
import type { InspectionInFull, ServiceRecord } from '../data/service-record.ts'
import type { Chain } from '../domain/chains.ts'
import type { Lookalike } from '../domain/lookalikes.ts'
import { type Nearness, subjectOf } from '../domain/place.ts'
import type { Raised } from '../domain/raised.ts'
import { SUBJECTS } from '../domain/standard-subjects.ts'
import { raisedTimes } from './raised-words.ts'
import { shortened } from './shortened.ts'
import { standardWords } from './standard-words.ts'

const TITLE: Words = { en: 'Raised before?', cy: 'Wedi’i godi o’r blaen?' }
const LEAD: Words = {
  en: 'These were raised earlier and read alike. Only you can say whether they are the same: an offer that you leave stays here.',
  cy: 'Codwyd y rhain yn gynharach ac maent yn darllen yn debyg. Dim ond chi all ddweud ai’r un peth ydynt: bydd cynnig a adewch yn aros yma.',
}
const LINK: Words = { en: 'Yes, it is the same', cy: 'Ie, yr un peth ydyw' }
const WHAT: Words = { en: 'What it said', cy: 'Beth a ddywedodd' }
const WHERE: Words = { en: 'Where', cy: 'Ble' }
const WHY: Words = { en: 'Why it is offered', cy: 'Pam y’i cynigir' }
const SO_FAR: Words = { en: 'So far', cy: 'Hyd yma' }
const OTHER: Words = {
  en: 'Link an earlier one that is not offered',
  cy: 'Cysylltu un cynharach nad yw’n cael ei gynnig',
}
const WHICH: Words = { en: 'Earlier one', cy: 'Un cynharach' }
const CHOOSE: Words = { en: 'Select an option', cy: 'Dewiswch opsiwn' }
const LINK_IT: Words = { en: 'Link it', cy: 'Cysylltu' }

const NEAR: Readonly<Record<Nearness, Words>> = {
  'same-question': { en: 'The same key question', cy: 'Yr un cwestiwn allweddol' },
  'same-standard': { en: 'The same standard', cy: 'Yr un safon' },
  'same-subject': { en: 'A standard about the same subject', cy: 'Safon am yr un pwnc' },
  'no-standard': { en: 'One of them has no standard', cy: 'Nid oes safon gan un ohonynt' },
}
const SHARED: Phrase<string> = {
  en: words => `Words in both: ${words}`,
  cy: words => `Geiriau yn y ddau: ${words}`,
}
const ALIKE: Phrase<number> = {
  en: score => `They read ${numberIn('en', score)}% alike`,
  cy: score => `Maent yn darllen yn debyg: ${numberIn('cy', score)}%`,
}

type Props = {
  readonly offers: readonly Lookalike[]
  /** What else was raised earlier and may be linked by choosing it. */
  readonly others: readonly Raised[]
  readonly chainOf: Repeats['chainOf']
  readonly kind: RepeatKind
  readonly record: ServiceRecord
  /** The page’s own path, under which links are made; absent for those who only read. */
  readonly path: string | undefined
}

/** What reads like it among what was raised earlier, each with why, and the press that links it. */
export function Offers({ offers, others, chainOf, kind, record, path }: Props) {
  return (
    <>
      {offers.length > 0 && (
        <>
          <Heading level={2}>{TITLE}</Heading>
          <Paragraph>{LEAD}</Paragraph>
          {offers.map(offer => (
            <Offer offer={offer} chain={chainOf(offer.earlier.id)} kind={kind} record={record} path={path} />
          ))}
        </>
      )}
      {path !== undefined && others.length > 0 && <AnyOther others={others} record={record} path={path} />}
    </>
  )
}

type OfferProps = Pick<Props, 'kind' | 'record' | 'path'> & {
  readonly offer: Lookalike
  /** What it was said to repeat or to be repeated by. */
  readonly chain: Chain | undefined
}

function Offer({ offer: { earlier, nearness, shared, score }, chain, kind, record, path }: OfferProps) {
  const from = inspectionOf(record, earlier)
  const name = from?.name ?? same(earlier.on)
  return (
    <>
      <SummaryCard
        title={<Link path={`/inspections/${earlier.inspectionId}/${kind.path}/${earlier.id}`}>{name}</Link>}
        level={3}
        facts={[
          { label: WHAT, value: <Verbatim>{earlier.text}</Verbatim> },
          ...(earlier.standard === null
            ? []
            : [{ label: WHERE, value: standardWords(from?.framework, earlier.standard) }]),
          ...(chain ? [{ label: SO_FAR, value: raisedTimes(chain) }] : []),
          {
            label: WHY,
            value: join(
              [nearWords(nearness, earlier), say(SHARED, shared.join(', ')), say(ALIKE, percent(score))],
              '. ',
            ),
          },
        ]}
      />
      {path !== undefined && (
        <InlineForm action={`${path}/link`} hidden={{ earlier: earlier.id }}>
          <Button once>{[LINK, <VisuallyHidden>{[': ', name]}</VisuallyHidden>]}</Button>
        </InlineForm>
      )}
    </>
  )
}

const percent = (score: number): number => Math.round(100 * score)

/** Where standards are numbered otherwise, their subject is what they have in common. */
function nearWords(nearness: Nearness, earlier: Raised): Words {
  const subject = nearness === 'same-subject' ? subjectOf(earlier) : null
  return subject === null ? NEAR[nearness] : join([NEAR[nearness], SUBJECTS[subject]], ': ')
}

const inspectionOf = ({ inspections }: ServiceRecord, { inspectionId }: Raised): InspectionInFull | undefined =>
  inspections.find(({ id }) => id === inspectionId)

type OtherProps = Pick<Props, 'others' | 'record'> & { readonly path: string }

const AnyOther = ({ others, record, path }: OtherProps) => (
  <Details summary={OTHER}>
    <InlineForm action={`${path}/link`}>
      {[
        <Select
          name="earlier"
          label={WHICH}
          items={[
            { value: '', text: CHOOSE },
            ...others.map(one => ({
              value: one.id,
              text: join([inspectionOf(record, one)?.name ?? same(one.on), same(shortened(one.text))], ': '),
            })),
          ]}
        />,
        <Button look="secondary" once>
          {LINK_IT}
        </Button>,
      ]}
    </InlineForm>
  </Details>
)
