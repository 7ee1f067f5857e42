import { codeLabel } from '#kernel/code-list.ts'
import { STAGE_WORDS, type StageNow, STAGES } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Content } from '#ui/content.ts'
import { Course } from '#ui/patterns/course.tsx'
import { JourneySteps } from '#ui/patterns/journey-steps.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import type { ProgrammeInFull } from '../data/programmes-of.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { isLive } from '../domain/programme-status.ts'
import { daysOn } from './days-on.ts'
import { EndDay } from './end-day.tsx'
import { ProgrammeStatusTag } from './programme-status-tag.tsx'

const FROM: Words = { en: 'from', cy: 'o' }
const UNTIL: Words = { en: 'until', cy: 'hyd' }
const SO_FAR: Words = { en: 'so far', cy: 'hyd yma' }
const STAGES_OF: Words = { en: 'Stages of the work', cy: 'Camau’r gwaith' }
const NOT_YET: Words = { en: 'Not yet', cy: 'Ddim eto' }

type Props = {
  readonly programmes: readonly ProgrammeInFull[]
  readonly stages: readonly StageNow[]
  readonly path: string
  readonly today: LocalDate
}

/** Each programme that goes on: how long already, until when, and how far the work has come. */
export const LiveProgrammes = ({ programmes, stages, path, today }: Props) => (
  <>
    {programmes
      .filter(({ status }) => isLive(status))
      .map(one => (
        <Course
          title={<Link path={`${path}/programmes`}>{codeLabel(PROGRAMME_KINDS, one.values.kind)}</Link>}
          status={<ProgrammeStatusTag status={one.status} />}
          about={span(one, today)}
        >
          <StageSteps stages={stages.filter(({ programmeId }) => programmeId === one.id)} />
        </Course>
      ))}
  </>
)

function span({ values }: ProgrammeInFull, today: LocalDate): Content {
  const { starts_on, expected_end_on } = values
  const soFar = daysOn(values, today)
  const parts = [
    starts_on && [FROM, ' ', <Day on={starts_on} />],
    soFar && [soFar, ' ', SO_FAR],
    expected_end_on && [UNTIL, ' ', <EndDay on={expected_end_on} today={today} />],
  ].filter(part => part !== null)
  return parts.map((part, index) => [index > 0 && ', ', part])
}

/** All stages, once any part of the record speaks of one. */
const StageSteps = ({ stages }: { readonly stages: readonly StageNow[] }) =>
  stages.length === 0 ? null : (
    <JourneySteps
      label={STAGES_OF}
      steps={STAGES.map(stage => {
        const now = stages.find(one => one.stage === stage)
        return {
          title: STAGE_WORDS[stage],
          meaning: now?.meaning ?? 'neutral',
          state: now?.words ?? NOT_YET,
          ...(now && { path: now.path }),
        }
      })}
    />
  )
