import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { Timeline } from '#ui/patterns/timeline.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { VisuallyHidden } from '#ui/text/visually-hidden.tsx'
import { answersTo } from '../data/answers-to.ts'
import type { RepeatKind } from '../data/repeat-kind.ts'
import type { Repeats } from '../data/repeats.ts'
import type { Recommendation, ServiceRecord } from '../data/service-record.ts'
import type { Chain } from '../domain/chains.ts'
import type { Raised } from '../domain/raised.ts'
import { raisedTimes } from './raised-words.ts'
import { RecommendationStateTag } from './recommendation-state-tag.tsx'

const DONE: Words = { en: 'What was done', cy: 'Beth a wnaed' }
const NOTHING: Words = {
  en: 'Nothing is recorded as done about it',
  cy: 'Nid oes dim wedi’i gofnodi fel wedi’i wneud yn ei gylch',
}
const THIS_ONE: Words = { en: 'This one', cy: 'Yr un hwn' }
const NOT_THE_SAME: Words = { en: 'Not the same after all', cy: 'Ddim yr un fath wedi’r cyfan' }

type Props = {
  readonly id: string
  readonly chain: Chain
  readonly kind: RepeatKind
  readonly repeats: Repeats
  readonly record: ServiceRecord
  readonly today: LocalDate
  /** Where links are made and taken back; absent for those who only read. */
  readonly path: string | undefined
}

/** Every time that the same was raised, the earliest first, and what was done each time. */
export function RaisedHistory({ id, chain, kind, repeats, record, today, path }: Props) {
  const links = repeats.linksOf(id)
  return (
    <>
      <Heading level={2}>{raisedTimes(chain)}</Heading>
      <Timeline
        level={3}
        entries={chain.map(raised => ({
          on: raised.on,
          title: nameOf(record, raised),
          path: raised.id === id ? undefined : `/inspections/${raised.inspectionId}/${kind.path}/${raised.id}`,
          by: raised.id === id && THIS_ONE,
          content: [
            <Verbatim>{raised.text}</Verbatim>,
            <Answers answers={answersTo(record, kind, raised.id)} today={today} />,
            path !== undefined && links.has(raised.id) && (
              <Unlink path={path} linkId={links.get(raised.id)?.id ?? ''} of={nameOf(record, raised)} />
            ),
          ],
        }))}
      />
    </>
  )
}

const nameOf = ({ inspections }: ServiceRecord, { inspectionId }: Raised): Words | string =>
  inspections.find(({ id }) => id === inspectionId)?.name ?? inspectionId

const Answers = ({ answers, today }: { readonly answers: readonly Recommendation[]; readonly today: LocalDate }) => (
  <>
    <Paragraph>
      <Strong>{DONE}</Strong>
    </Paragraph>
    {answers.length === 0 && <Paragraph look="quiet">{NOTHING}</Paragraph>}
    {answers.map(({ values }) => (
      <>
        <Paragraph>
          <RecommendationStateTag values={values} today={today} />
        </Paragraph>
        {values.response === null ? (
          <Paragraph look="quiet">{NOTHING}</Paragraph>
        ) : (
          <Verbatim>{values.response}</Verbatim>
        )}
      </>
    ))}
  </>
)

type UnlinkProps = { readonly path: string; readonly linkId: string; readonly of: Words | string }

const Unlink = ({ path, linkId, of }: UnlinkProps) => (
  <InlineForm action={`${path}/unlink`} hidden={{ link: linkId }}>
    <Button look="secondary" once>
      {[NOT_THE_SAME, <VisuallyHidden>{[': ', of]}</VisuallyHidden>]}
    </Button>
  </InlineForm>
)
