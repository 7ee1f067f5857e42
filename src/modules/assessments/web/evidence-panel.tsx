import type { Evidence } from '#kernel/evidence.ts'
import { BEARS_ON } from '#kernel/evidence.ts'
import { join, type Words } from '#kernel/language.ts'
import { LEVEL_SUBJECT_WORDS, LEVEL_WORDS, type LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { asAt } from '#kernel/dated.ts'
import { Details } from '#ui/govuk/details.tsx'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { LevelTag } from '#ui/patterns/level-tag.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { LevelsBefore } from '../data/levels-before.ts'
import { LEVEL_SUGGESTIONS, type SuggestedLevels } from '../domain/suggested-levels.ts'
import { SUGGESTS } from './level-field.tsx'

const IN_THE_RECORD: Words = { en: 'What the record holds', cy: 'Beth sydd yn y cofnod' }
const NOTHING: Words = { en: 'Nothing that bears on it is recorded', cy: 'Nid oes dim perthnasol wedi’i gofnodi' }
const LAST_TIME: Words = { en: 'Last time', cy: 'Y tro diwethaf' }
const MORE: Words = { en: 'Earlier', cy: 'Cynharach' }
const SHOWN = 6

type Props = {
  readonly evidence: readonly Evidence[]
  readonly suggested: SuggestedLevels
  readonly before: LevelsBefore
  readonly about: readonly LevelSubject[]
  readonly today: LocalDate
}

/** Beside the levels: what the record holds that bears on each, what stood last time, and what the record suggests. */
export const EvidencePanel = ({ about, today, ...known }: Props) => (
  <>
    <Heading level={2} size="s">
      {IN_THE_RECORD}
    </Heading>
    {about.map(subject => (
      <Subject subject={subject} {...known} />
    ))}
    <CertaintyNote basis={asAt(LEVEL_SUGGESTIONS, today)} />
  </>
)

type SubjectProps = Omit<Props, 'about' | 'today'> & { readonly subject: LevelSubject }

function Subject({ subject, evidence, suggested, before }: SubjectProps) {
  const own = evidence.filter(({ kind }) => BEARS_ON[kind].includes(subject))
  const [suggestion, last] = [suggested[subject], before[subject]]
  return (
    <>
      <Heading level={3}>{LEVEL_SUBJECT_WORDS[subject]}</Heading>
      {last && (
        <Paragraph>{[LAST_TIME, ': ', <LevelTag level={last.level} />, ', ', <Day on={last.on} short />]}</Paragraph>
      )}
      {suggestion && (
        <Paragraph>
          <Strong>{join([SUGGESTS, LEVEL_WORDS[suggestion.level]], ': ')}</Strong>
        </Paragraph>
      )}
      {own.length === 0 && <Paragraph look="quiet">{NOTHING}</Paragraph>}
      <Pieces evidence={own.slice(0, SHOWN)} />
      {own.length > SHOWN && (
        <Details summary={MORE}>
          <Pieces evidence={own.slice(SHOWN)} />
        </Details>
      )}
    </>
  )
}

const Pieces = ({ evidence }: { readonly evidence: readonly Evidence[] }) => (
  <List
    kind="plain"
    spaced
    items={evidence.map(({ on, what, path }) => [<Day on={on} short />, ': ', <Link path={path}>{what}</Link>])}
  />
)
