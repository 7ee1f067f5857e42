import { count, type Words } from '#kernel/language.ts'
import type { Framework } from '#modules/frameworks/index.ts'
import type { StandingTally } from '#modules/signals/index.ts'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { tallyByRule } from '../domain/tally-by-rule.ts'
import type { StandardSight } from '../domain/standard-sight.ts'
import { bearsOnStandard } from '../domain/standing-signals.ts'
import { ruleName } from './rule-name.tsx'
import { direction, eachProgramme, OPEN_PROGRAMMES, SIGNALS } from './standards-words.ts'

const NONE: Words = { en: 'No signal that bears on it stands.', cy: 'Nid oes arwydd sy’n berthnasol iddi yn sefyll.' }
const RULE: Words = { en: 'What the record shows', cy: 'Yr hyn y mae’r cofnod yn ei ddangos' }
const STANDING: Words = { en: 'Standing', cy: 'Yn sefyll' }
const ACT_NOW: Words = { en: 'To act on now', cy: 'I weithredu arnynt nawr' }
const FRESH: Words = { en: 'Within a month', cy: 'O fewn mis' }
const SINCE: Words = { en: 'The first since', cy: 'Y cyntaf ers' }

const OF_ALL_WORK: Words = {
  en: 'Counted in the work that this standard looks at; the lists have those of all work, as far as records are open to you.',
  cy: 'Fe’u cyfrifir yn y gwaith y mae’r safon hon yn edrych arno; mae gan y rhestrau rai’r holl waith, cyn belled â bod cofnodion ar agor i chi.',
}

type Props = {
  readonly sight: StandardSight
  readonly framework: Framework
  readonly tallies: readonly StandingTally[]
  readonly visit: Visit
}

/** The signals that bear on a standard, by rule, with their age; each rule leads to the children, as far as permission goes. */
export function SignalsByRule({ sight: { standard, signals, before }, framework, tallies, visit }: Props) {
  const rows = tallyByRule(tallies.filter(one => bearsOnStandard(one, standard, framework)))
  return (
    <>
      <Heading level={2} id="signals">
        {SIGNALS}
      </Heading>
      <Paragraph>
        {[count(OPEN_PROGRAMMES, signals.programmes), eachProgramme(signals), direction(signals, before)]
          .filter(words => words !== null)
          .flatMap(words => [words, '. '])}
      </Paragraph>
      {rows.length === 0 ? (
        <Paragraph>{NONE}</Paragraph>
      ) : (
        <>
          <DataTable
            caption={SIGNALS}
            captionHidden
            columns={[
              { id: 'rule', label: RULE, cell: ({ rule }) => ruleName(rule, visit) },
              { id: 'standing', label: STANDING, numeric: true, cell: ({ standing }) => standing },
              { id: 'now', label: ACT_NOW, numeric: true, cell: ({ actNow }) => actNow },
              { id: 'fresh', label: FRESH, numeric: true, cell: ({ fresh }) => fresh },
              { id: 'since', label: SINCE, cell: ({ since }) => <Day on={since} short /> },
            ]}
            rows={rows}
          />
          {visit.may('signal.oversee') && <Paragraph look="small">{OF_ALL_WORK}</Paragraph>}
        </>
      )}
    </>
  )
}
