import { codeLabel } from '#kernel/code-list.ts'
import { count, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ALLOCATION_ROLES } from '#modules/cases/domain/allocation-roles.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { DueDay } from '#modules/cases/index.ts'
import type { Content } from '#ui/content.ts'
import type { Prompt } from '#ui/patterns/prompt-list.tsx'
import { Day } from '#ui/text/day.tsx'
import type { Visit } from '#web/visit.ts'
import type { SignalSaid } from '../data/signal-list.ts'
import { HEIGHTS, startOf } from '../domain/climb.ts'
import { AsideWords, BringBack, SetAsideLink } from './aside-parts.tsx'
import { HEIGHT_WORDS, OWNER_WORDS, SEVERITY_WORDS, TIMES_RAISED } from './signal-words.ts'

const SINCE: Words = { en: 'Since', cy: 'Ers' }
export const DUE: Words = { en: 'Due', cy: 'Erbyn' }

/** Since when a signal stands. */
export const since = (on: LocalDate): Content => [SINCE, ' ', <Day on={on} short />]

type Asked = {
  /** Of whom, or what. */
  readonly title: Content
  readonly visit: Visit
  readonly personId: string | null
}

/** A signal as something to see and to do. */
export function asPrompt(signal: SignalSaid, { title, visit, personId }: Asked): Prompt {
  const { programme_kind, severity, says, evidence, todo, aside, child_id } = signal
  const mayBringBack = visit.may('signal.oversee') || aside?.by_id === personId
  return {
    title,
    of: programme_kind && codeLabel(PROGRAMME_KINDS, programme_kind),
    pressing: SEVERITY_WORDS[severity],
    says,
    facts: evidence,
    notes: notesOf(signal, visit, personId),
    aside: aside && <AsideWords aside={aside} />,
    todo: aside ? undefined : { label: todo.words, path: todo.path },
    more: aside ? mayBringBack && <BringBack childId={child_id} aside={aside} /> : <SetAsideLink signal={signal} />,
  }
}

function notesOf(signal: SignalSaid, { today }: Visit, personId: string | null): readonly Content[] {
  const { raised_on, due_on, times_raised, owner_role, height, with_id, with_name } = signal
  const cameTo = HEIGHTS[height]
  return [
    since(raised_on),
    [DUE, ': ', <DueDay on={due_on} today={today} />],
    times_raised > 1 && count(TIMES_RAISED, times_raised),
    with_id !== personId && with_name && [codeLabel(ALLOCATION_ROLES, 'case-manager'), ': ', with_name],
    OWNER_WORDS[owner_role],
    cameTo && cameTo !== startOf(owner_role) && HEIGHT_WORDS[cameTo],
  ]
}
