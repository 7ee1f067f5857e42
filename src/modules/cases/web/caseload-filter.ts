import { findCode } from '#kernel/code-list.ts'
import { isId } from '#kernel/id.ts'
import type { Visit } from '#web/visit.ts'
import { CASELOAD_SORTS, type CaseloadSort, type Whose } from '../data/caseload.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { isLive, PROGRAMME_STATUSES, type ProgrammeStatus } from '../domain/programme-status.ts'

/** What the address of a caseload asks for. */
export type CaseloadFilter = {
  /** `mine`, `everyone`, `nobody`, `person-…` or `team-…`. */
  readonly whose: string
  readonly kind: string
  readonly status: ProgrammeStatus | ''
  readonly text: string
  readonly sort: CaseloadSort
  readonly descending: boolean
}

export const LIVE_STATUSES = (Object.keys(PROGRAMME_STATUSES) as readonly ProgrammeStatus[]).filter(isLive)

/** Case managers begin with their own, those who allocate or have no caseload with everyone’s. */
export function caseloadFilter(visit: Pick<Visit, 'query' | 'may'>, personId: string | null): CaseloadFilter {
  const { query } = visit
  const whose = query('whose')
  const sort = CASELOAD_SORTS.find(name => name === query('sort'))
  return {
    whose: isWhose(whose, personId) ? whose : personId !== null && !visit.may('case.allocate') ? 'mine' : 'everyone',
    kind: findCode(PROGRAMME_KINDS, query('kind'))?.code ?? '',
    status: LIVE_STATUSES.find(status => status === query('status')) ?? '',
    text: query('q').trim().slice(0, 100),
    sort: sort ?? 'name',
    descending: query('order') === 'descending',
  }
}

const isWhose = (text: string, personId: string | null): boolean =>
  text === 'everyone' ||
  text === 'nobody' ||
  (text === 'mine' && personId !== null) ||
  (/^(person|team)-/.test(text) && isId(text.replace(/^(person|team)-/, '')))

/** Whose programmes those words mean to this person. */
export function whoseOf(whose: string, personId: string | null): Whose {
  if (whose === 'mine' && personId !== null) return { of: 'person', id: personId }
  const [, of, id] = /^(person|team)-(.+)$/.exec(whose) ?? []
  if ((of === 'person' || of === 'team') && id !== undefined) return { of, id }
  return { of: whose === 'nobody' ? 'nobody' : 'everyone' }
}

/** The address of the list with something changed: from its first page, since it is another list. */
export function caseloadPath(filter: CaseloadFilter, change: Partial<CaseloadFilter> = {}, page = 1): string {
  const { whose, kind, status, text, sort, descending } = { ...filter, ...change }
  const asked = {
    whose,
    kind,
    status,
    q: text,
    sort,
    order: descending ? 'descending' : '',
    page: page > 1 ? page : '',
  }
  const kept = Object.entries(asked).filter(([, value]) => value !== '')
  return `/caseload?${new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()}`
}
