import { codeLabel } from '#kernel/code-list.ts'
import { newId } from '#kernel/id.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { FACTOR_KINDS } from '#modules/assessments/domain/factor-kinds.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import { AimCard, type AimStep } from '#ui/patterns/aim-card.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { TagList } from '#ui/patterns/tag-list.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { Visit } from '#web/visit.ts'
import type { ActionRecord, ObjectiveRecord } from '../data/plans-of.ts'
import { ACTION_BY } from '../domain/action-by.ts'
import { ACTION_RESULTS, isSettled } from '../domain/action-results.ts'
import { PROGRESS } from '../domain/progress.ts'
import type { Names, PlanView } from './open-plans.ts'
import { planPath } from './plan-paths.ts'

const OBJECTIVES: Words = { en: 'Objectives', cy: 'Amcanion' }
const ANSWERS: Words = { en: 'Answers', cy: 'Yn ateb' }
const NONE: Words = { en: 'No objective yet', cy: 'Dim amcan eto' }
const NO_STEPS: Words = { en: 'No action yet', cy: 'Dim cam gweithredu eto' }
const ADD: Words = { en: 'Add an objective', cy: 'Ychwanegu amcan' }
const ADD_ACTION: Words = { en: 'Add an action', cy: 'Ychwanegu cam gweithredu' }
const CHANGE: Words = { en: 'Change', cy: 'Newid' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }
const DUE_BY: Words = { en: 'due by', cy: 'i’w gwblhau erbyn' }
const OVERDUE: Words = { en: 'Overdue', cy: 'Hwyr' }

const PROGRESS_MEANINGS: Readonly<Record<string, Meaning>> = {
  achieved: 'done',
  good: 'active',
  some: 'waiting',
  none: 'neutral',
  worse: 'danger',
}
const RESULT_MEANINGS: Readonly<Record<string, Meaning>> = {
  done: 'done',
  'partly-done': 'waiting',
  'not-done': 'late',
  'no-longer-needed': 'neutral',
}

type Props = { readonly view: PlanView; readonly visit: Visit }

/** The objectives of a plan: the child’s own words first, what each answers, who does what by when. */
export function ObjectivesPart({ view, visit }: Props) {
  const { one, moves, names } = view
  const writes = moves.includes('write') && visit.may('plan.write')
  return (
    <>
      <Heading level={2}>{OBJECTIVES}</Heading>
      {one.objectives.length === 0 && <EmptyState title={NONE} />}
      {one.objectives.map((aim, index) => (
        <ObjectiveCard
          aim={aim}
          number={index + 1}
          path={writes ? planPath(one) : null}
          names={names}
          today={one.status === 'agreed' ? visit.today : null}
        />
      ))}
      {writes && (
        <ButtonLink path={`${planPath(one)}/objectives/new`} look="secondary">
          {ADD}
        </ButtonLink>
      )}
    </>
  )
}

type CardProps = {
  readonly aim: ObjectiveRecord
  readonly number: number
  /** The plan’s own path where it is being written. */
  readonly path: string | null
  readonly names: Names
  /** The day on which an action may be late; null where the plan does not hold. */
  readonly today: LocalDate | null
}

function ObjectiveCard({ aim, number, path, names, today }: CardProps) {
  const { child_words, worker_words, answers, progress, progress_on, progress_note } = aim.values
  const hidden = same(worker_words)
  return (
    <AimCard
      number={number}
      said={child_words}
      aim={worker_words}
      answers={
        (answers ?? []).length > 0 && (
          <TagList label={ANSWERS} items={(answers ?? []).map(kind => codeLabel(FACTOR_KINDS, kind))} />
        )
      }
      standing={
        progress !== null && [
          <StatusTag meaning={PROGRESS_MEANINGS[progress] ?? 'neutral'}>{codeLabel(PROGRESS, progress)}</StatusTag>,
          progress_on && [' ', <Day on={progress_on} short />],
        ]
      }
      note={[
        progress_note && <Verbatim>{progress_note}</Verbatim>,
        aim.actions.length === 0 && <Paragraph look="quiet">{NO_STEPS}</Paragraph>,
      ]}
      steps={aim.actions.map(action => stepOf(action, { path, names, today }))}
      ways={
        path === null
          ? []
          : [
              { label: ADD_ACTION, path: `${path}/actions/${newId()}/edit/details?objective=${aim.id}`, hidden },
              { label: CHANGE, path: `${path}/objectives/${aim.id}/edit`, hidden },
              { label: REMOVE, path: `${path}/objectives/${aim.id}/remove`, hidden },
            ]
      }
    />
  )
}

type StepProps = Pick<CardProps, 'path' | 'names' | 'today'>

function stepOf(action: ActionRecord, { path, names, today }: StepProps): AimStep {
  const { what, due_on, result, done_on, note } = action.values
  const late = today !== null && due_on !== null && due_on < today && !isSettled(result)
  const hidden = same(what)
  return {
    what,
    about: [
      whoDoesIt(action, names),
      due_on && [', ', DUE_BY, ' ', <Day on={due_on} short />],
      note && <Verbatim>{note}</Verbatim>,
    ],
    standing: result ? (
      [
        <StatusTag meaning={RESULT_MEANINGS[result] ?? 'neutral'}>{codeLabel(ACTION_RESULTS, result)}</StatusTag>,
        done_on && [' ', <Day on={done_on} short />],
      ]
    ) : late ? (
      <StatusTag meaning="late">{OVERDUE}</StatusTag>
    ) : null,
    ways:
      path === null
        ? []
        : [
            { label: CHANGE, path: `${path}/actions/${action.id}/edit`, hidden },
            { label: REMOVE, path: `${path}/actions/${action.id}/remove`, hidden },
          ],
  }
}

/** Who does an action, by what they are and by name where one is known. */
export function whoDoesIt({ values }: ActionRecord, names: Names): Words {
  const { by, partner, provider, person_id } = values
  const person = person_id === null ? undefined : names.get(person_id)
  const parts: Words[] = [
    by === 'partner' && partner !== null ? codeLabel(PARTNERS, partner) : codeLabel(ACTION_BY, by),
    ...(provider === null ? [] : [same(provider)]),
    ...(person === undefined ? [] : [same(person)]),
  ]
  return join(parts, ' · ')
}
