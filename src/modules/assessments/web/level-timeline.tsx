import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { LEVEL_SUBJECT_WORDS } from '#kernel/level.ts'
import { LevelTag } from '#ui/patterns/level-tag.tsx'
import { Timeline } from '#ui/patterns/timeline.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { List } from '#ui/text/list.tsx'
import type { LevelSet } from '../data/level-history.ts'
import { ASSESSMENT_STAGES } from '../domain/assessment-stages.ts'
import { COUNTERSIGNING_DECISIONS } from '../domain/countersigning-decisions.ts'

const HISTORY: Words = { en: 'How the levels have changed', cy: 'Sut mae’r lefelau wedi newid' }

type Props = { readonly history: readonly LevelSet[]; readonly path: string }

/** Every level that was set, an assessment at a time: when, by whom and why, and what a manager decided. */
export function LevelTimeline({ history, path }: Props) {
  const ids = [...new Set(history.map(({ assessmentId }) => assessmentId))]
  return (
    <>
      <Heading level={2}>{HISTORY}</Heading>
      <Timeline
        level={3}
        entries={ids.flatMap(id =>
          entryOf(
            history.filter(one => one.assessmentId === id),
            path,
          ),
        )}
      />
    </>
  )
}

function entryOf(levels: readonly LevelSet[], path: string) {
  const [first] = levels
  if (!first) return []
  return [
    {
      on: first.on,
      title: codeLabel(ASSESSMENT_STAGES, first.stage),
      path: `${path}/${first.assessmentId}`,
      by: byWhom(first),
      content: (
        <List
          kind="plain"
          spaced
          items={levels.map(one => [
            LEVEL_SUBJECT_WORDS[one.about],
            ': ',
            <LevelTag level={one.level} />,
            ' ',
            one.reason,
          ])}
        />
      ),
    },
  ]
}

const byWhom = ({ author, decision, decidedBy }: LevelSet): Words =>
  join(
    [
      ...(author === null ? [] : [same(author)]),
      ...(decision === null
        ? []
        : [join([codeLabel(COUNTERSIGNING_DECISIONS, decision), same(decidedBy ?? '')], ': ')]),
    ],
    ' · ',
  )
