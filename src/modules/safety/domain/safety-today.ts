import { codeLabel } from '#kernel/code-list.ts'
import type { ChildToday, Danger, Due } from '#kernel/contribution.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LevelNow } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { INCIDENT_KINDS } from './incident-kinds.ts'
import { isMissingNow, returnTalkDueOn } from './missing.ts'
import { NOTIFICATION_STEP_WORDS, notificationClocks, type NotificationTimes } from './notification-clocks.ts'
import { oversightDueOn } from './oversight-due.ts'
import { isPanelWanted, panelDue } from './panel-due.ts'
import { windowStart } from './safety-windows.ts'

type Kept<Values> = { readonly id: string; readonly values: Values }

/** As much of a child’s safety as decides what is dangerous now and what is due. */
export type KnownSafety = {
  readonly incidents: readonly Kept<{
    readonly kind: string
    readonly happened_on: LocalDate
    readonly weapon: string | null
  }>[]
  readonly episodes: readonly Kept<Parameters<typeof returnTalkDueOn>[0]>[]
  readonly panels: readonly Kept<{
    readonly kind: string
    readonly held_on: LocalDate
    readonly next_on: LocalDate | null
  }>[]
  readonly actions: readonly Kept<{
    readonly what: string
    readonly due_on: LocalDate | null
    readonly done_on: LocalDate | null
    readonly panel_id: string
  }>[]
  readonly concerns: readonly Kept<{
    readonly raised_on: LocalDate
    readonly due_on: LocalDate
    readonly answered_on: LocalDate | null
  }>[]
  readonly notifications: readonly Kept<NotificationTimes>[]
  readonly looks: readonly Kept<{ readonly held_on: LocalDate; readonly next_on: LocalDate | null }>[]
  /** The levels as they stand. */
  readonly levels: readonly LevelNow[]
  readonly workingSince: LocalDate | null
}

const MISSING: Words = { en: 'Missing now', cy: 'Ar goll nawr' }
const CONCERN: Words = { en: 'A concern waits for an answer', cy: 'Mae pryder yn aros am ateb' }
const TALK: Words = { en: 'Return home interview', cy: 'Cyfweliad dychwelyd adref' }
const ACTION: Words = { en: 'Action from a meeting:', cy: 'Cam gweithredu o gyfarfod:' }
const ANSWER: Words = { en: 'Answer a concern', cy: 'Ateb pryder' }
const OVERSIGHT: Words = { en: 'Management oversight', cy: 'Goruchwyliaeth y rheolwyr' }
const PANEL: Words = { en: 'Risk panel', cy: 'Panel risg' }
const MEETING: Words = { en: 'Next meeting', cy: 'Cyfarfod nesaf' }

const WEIGHTS: Readonly<Record<string, Danger['weight']>> = {
  'threat-to-life': 1,
  'self-harm': 1,
  'suicidal-thoughts': 1,
  'suicide-attempt': 1,
  weapon: 2,
}

/** What a child’s page says of safety on a day. */
export const safetyToday = (known: KnownSafety, childId: string, on: LocalDate): ChildToday => ({
  dangers: dangers(known, `/children/${childId}`, on),
  due: due(known, `/children/${childId}`, on),
})

function dangers({ incidents, episodes, concerns }: KnownSafety, path: string, on: LocalDate): readonly Danger[] {
  const missing = episodes.find(({ values }) => isMissingNow(values, on))
  const [waiting] = concerns
    .filter(({ values }) => values.answered_on === null)
    .toSorted((a, b) => (a.values.raised_on < b.values.raised_on ? -1 : 1))
  return [
    ...(missing
      ? [{ what: MISSING, since: missing.values.missing_from_on, path: `${path}/safety#missing`, weight: 1 as const }]
      : []),
    ...incidentDangers(incidents, path, on),
    ...(waiting
      ? [{ what: CONCERN, since: waiting.values.raised_on, path: `${path}/safety#concerns`, weight: 2 as const }]
      : []),
  ]
}

/** The newest of each kind that is dangerous: one line says so, the page tells the rest. */
function incidentDangers(incidents: KnownSafety['incidents'], path: string, on: LocalDate): readonly Danger[] {
  const recent = incidents
    .filter(({ values }) => values.happened_on <= on && values.happened_on > windowStart('dangerous', on))
    .toSorted((a, b) => (a.values.happened_on > b.values.happened_on ? -1 : 1))
  const kinds = recent.map(({ values }) => ({ on: values.happened_on, kind: dangerousKind(values) }))
  return Object.entries(WEIGHTS).flatMap(([kind, weight]) => {
    const newest = kinds.find(one => one.kind === kind)
    return newest
      ? [{ what: codeLabel(INCIDENT_KINDS, kind), since: newest.on, path: `${path}/safety#incidents`, weight }]
      : []
  })
}

/** Whatever else it was, an incident with a weapon is one. */
const dangerousKind = ({ kind, weapon }: KnownSafety['incidents'][number]['values']): string =>
  kind in WEIGHTS || weapon === null || weapon === 'none' ? kind : 'weapon'

function due(known: KnownSafety, path: string, on: LocalDate): readonly Due[] {
  const { episodes, actions, concerns, panels, looks, levels, workingSince } = known
  const item = (what: Words, day: LocalDate | null, page: string): Due => ({
    what,
    on: day,
    path: `${path}${page}`,
    programmeId: null,
  })
  const oversight = oversightDueOn(
    looks.map(({ values }) => values),
    workingSince,
    on,
  )
  const panel =
    workingSince === null
      ? null
      : panelDue(
          levels,
          panels.map(({ values }) => values),
          on,
        )
  const [lastPanel] = panels.filter(({ values }) => values.held_on <= on)
  const next = lastPanel?.values.next_on ?? null
  return [
    ...episodes.flatMap(({ id, values }) => {
      const day = returnTalkDueOn(values)
      return day && day > windowStart('talk', on) ? [item(TALK, day, `/missing-episodes/${id}/edit`)] : []
    }),
    ...actions.flatMap(({ id, values: { what, due_on, done_on, panel_id } }) =>
      done_on === null ? [item(join([ACTION, same(what)]), due_on, `/panels/${panel_id}/actions/${id}/edit`)] : [],
    ),
    ...concerns.flatMap(({ id, values }) =>
      values.answered_on === null ? [item(ANSWER, values.due_on, `/escalations/answers/${id}/edit`)] : [],
    ),
    ...notificationsDue(known, item, on),
    ...(next !== null && !panels.some(({ values }) => values.held_on >= next)
      ? [item(MEETING, next, '/panels/new')]
      : []),
    ...(panel && isPanelWanted(panel) ? [item(PANEL, panel.dueOn, '/panels/new')] : []),
    ...(oversight ? [item(OVERSIGHT, oversight, '/oversights/new')] : []),
  ]
}

const notificationsDue = (
  { notifications }: KnownSafety,
  item: (what: Words, day: LocalDate | null, page: string) => Due,
  on: LocalDate,
): readonly Due[] =>
  notifications.flatMap(({ id, values }) =>
    notificationClocks(values, on).flatMap(({ step, doneOn, dueOn }) =>
      doneOn === null ? [item(NOTIFICATION_STEP_WORDS[step], dueOn, `/notifications/${id}/edit`)] : [],
    ),
  )
