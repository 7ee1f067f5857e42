import type { JSX } from 'preact'
import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { SummaryList } from '#ui/govuk/summary-list.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { useView } from '#ui/view.tsx'
import type { Draft } from '../drafts.ts'

type Props = {
  readonly title: Words
  readonly header: JSX.Element | undefined
  readonly drafts: readonly Draft[]
  /** The path of the form inside the service, under which each record has its own. */
  readonly place: string
}

/** What was begun and not saved comes first: nobody types the same thing twice. */
export function UnfinishedPage({ title, header, drafts, place }: Props) {
  const { href } = useView()
  return (
    <>
      {header}
      <Heading>{title}</Heading>
      <Paragraph>
        {{
          en: 'You began this form before and did not save it. Go on with it, or start a new one.',
          cy: 'Dechreuoch y ffurflen hon o’r blaen heb ei chadw. Ewch ymlaen â hi, neu dechreuwch un newydd.',
        }}
      </Paragraph>
      <SummaryList
        rows={drafts.map(draft => ({
          key: { en: 'Draft saved', cy: 'Drafft a gadwyd' },
          value: <Moment at={draft.savedAt} />,
          actions: [
            { text: { en: 'Go on with it', cy: 'Mynd ymlaen â hi' }, href: href(`${place}/${draft.recordId}/edit`) },
          ],
        }))}
      />
      <Button href={href(`${place}/new?fresh=yes`)} look="secondary">
        {{ en: 'Start a new one', cy: 'Dechrau un newydd' }}
      </Button>
    </>
  )
}
