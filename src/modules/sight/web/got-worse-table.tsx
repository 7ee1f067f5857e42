import type { Words } from '#kernel/language.ts'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { gotWorse, type Worse } from '../domain/got-worse.ts'
import type { SeenOn } from '../domain/standing-signals.ts'
import { ruleName } from './rule-name.tsx'

const TITLE: Words = { en: 'What got worse this month', cy: 'Yr hyn a waethygodd y mis hwn' }
const LEAD: Words = {
  en: 'Signals that more children’s records raise than thirty days ago, both worked out by the same rules from the record as it stood.',
  cy: 'Arwyddion y mae cofnodion mwy o blant yn eu codi na deg diwrnod ar hugain yn ôl, y ddau wedi’u cyfrifo yn ôl yr un rheolau o’r cofnod fel yr oedd.',
}
const NOT_YET: Words = {
  en: 'How it was thirty days ago is being worked out. Look again in a little while.',
  cy: 'Mae sut yr oedd deg diwrnod ar hugain yn ôl yn cael ei gyfrifo. Edrychwch eto ymhen ychydig.',
}
const NOTHING: Words = { en: 'Nothing got worse', cy: 'Ni waethygodd dim' }
const RULE: Words = { en: 'What the record shows', cy: 'Yr hyn y mae’r cofnod yn ei ddangos' }
const THEN: Words = { en: 'A month ago', cy: 'Mis yn ôl' }
const NOW: Words = { en: 'Now', cy: 'Nawr' }
const MORE: Words = { en: 'More', cy: 'Cynnydd' }

type Props = { readonly then: SeenOn | null; readonly now: SeenOn; readonly visit: Visit }

/** The rules by which more signals stand than a month ago. */
export function GotWorseTable({ then, now, visit }: Props) {
  const worse = then === null ? [] : gotWorse(then, now)
  return (
    <>
      <Heading level={2}>{TITLE}</Heading>
      <Paragraph>{then === null ? NOT_YET : worse.length === 0 ? NOTHING : LEAD}</Paragraph>
      {worse.length > 0 && (
        <DataTable
          caption={TITLE}
          captionHidden
          columns={[
            { id: 'rule', label: RULE, cell: ({ rule }: Worse) => ruleName(rule, visit) },
            { id: 'then', label: THEN, numeric: true, cell: ({ before }) => before },
            { id: 'now', label: NOW, numeric: true, cell: ({ now: today }) => today },
            { id: 'more', label: MORE, numeric: true, cell: ({ before, now: today }) => `+${today - before}` },
          ]}
          rows={worse}
        />
      )}
    </>
  )
}
