import type { SelfView } from '#kernel/contribution.ts'
import { join, type Words } from '#kernel/language.ts'
import { dayWords } from '#modules/cases/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import type { Content } from '#ui/content.ts'
import { StackedFacts } from '#ui/patterns/stacked-facts.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'

const THEIR_VIEW: Words = { en: 'How they see it themselves', cy: 'Sut maen nhw eu hunain yn gweld pethau' }
const NOBODY: Words = { en: 'No self-assessment is recorded', cy: 'Nid oes hunanasesiad wedi’i gofnodi' }
const ON_SAFETY: Words = { en: 'Bears on safety', cy: 'Yn ymwneud â diogelwch' }
const ALL: Words = { en: 'Open the self-assessment', cy: 'Agor yr hunanasesiad' }

/** What the child, and parents or carers, answered for themselves: the newest of each unfolded, earlier ones folded in. */
export function SelfViewsPanel({ views }: { readonly views: readonly SelfView[] }) {
  return (
    <>
      <Heading level={2} size="s">
        {THEIR_VIEW}
      </Heading>
      {views.length === 0 && <Paragraph look="quiet">{NOBODY}</Paragraph>}
      {views.map(view => (
        <Details summary={join([view.who, dayWords(view.on)], ', ')} open={isNewest(view, views)}>
          <Paragraph look="quiet">{view.how}</Paragraph>
          <StackedFacts title={view.who} facts={view.lines.map(line => ({ label: line.asks, value: valueOf(line) }))} />
          <Paragraph>
            <Link path={view.path}>{ALL}</Link>
          </Paragraph>
        </Details>
      ))}
    </>
  )
}

const valueOf = ({ said, bearsOnSafety }: SelfView['lines'][number]): Content =>
  bearsOnSafety ? [said, ' ', <StatusTag meaning="danger">{ON_SAFETY}</StatusTag>] : said

const isNewest = (view: SelfView, views: readonly SelfView[]): boolean =>
  views.find(({ by }) => by === view.by) === view
