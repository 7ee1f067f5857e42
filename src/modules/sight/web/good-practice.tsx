import type { Words } from '#kernel/language.ts'
import { ItemList, type ListedItem } from '#ui/patterns/item-list.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { GoodInAudit } from '../data/good-in-audits.ts'

const TITLE: Words = { en: 'What is done well', cy: 'Yr hyn a wneir yn dda' }
const NOTHING: Words = { en: 'Nothing good is recorded of it yet.', cy: 'Nid oes dim da wedi’i gofnodi amdani eto.' }
const IN_AN_AUDIT: Words = { en: 'Found in an audit', cy: 'Canfuwyd mewn archwiliad achos' }
const OPEN_RECORD: Words = { en: 'Open the record', cy: 'Agor y cofnod' }
const OWN_STRENGTH: Words = { en: 'From the self-assessment', cy: 'O’r hunanasesiad' }

type Props = {
  readonly strengths: readonly ListedItem[]
  readonly audits: readonly GoodInAudit[]
  /** What leaders see as strong. */
  readonly own: readonly string[]
}

/** Good practice: what auditors saw, what inspections found strong, and what leaders say of themselves. */
export function GoodPractice({ strengths, audits, own }: Props) {
  const items: readonly ListedItem[] = [
    ...audits.map(({ good, on, childId }) => ({
      title: good,
      notes: [IN_AN_AUDIT, <Day on={on} short />, <Link path={`/children/${childId}`}>{OPEN_RECORD}</Link>],
    })),
    ...strengths,
    ...own.map(strength => ({ title: strength, notes: [OWN_STRENGTH] })),
  ]
  return (
    <>
      <Heading level={2}>{TITLE}</Heading>
      {items.length === 0 ? <Paragraph>{NOTHING}</Paragraph> : <ItemList items={items} />}
    </>
  )
}
