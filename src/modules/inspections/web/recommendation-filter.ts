import { findCode } from '#kernel/code-list.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import type { Visit } from '#web/visit.ts'
import { ADDRESSEES } from '../domain/addressees.ts'
import { PRIORITIES } from '../domain/priorities.ts'
import { isOpen, isOverdue, recommendationState } from '../domain/recommendation-state.ts'
import type { MadeIn } from './recommendations-table.tsx'

export const SHOWN = {
  open: { en: 'Open', cy: 'Agored' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  repeated: { en: 'Raised before', cy: 'Codwyd o’r blaen' },
  all: { en: 'All', cy: 'Pob un' },
} as const

export type Shown = keyof typeof SHOWN

/** What the address of the list asks for. */
export type RecommendationFilter = {
  readonly show: Shown
  readonly addressee: string
  readonly partner: string
  readonly priority: string
}

export const recommendationFilter = ({ query }: Pick<Visit, 'query'>): RecommendationFilter => ({
  show: (Object.keys(SHOWN) as readonly Shown[]).find(shown => shown === query('show')) ?? 'open',
  addressee: findCode(ADDRESSEES, query('addressee'))?.code ?? '',
  partner: findCode(PARTNERS, query('partner'))?.code ?? '',
  priority: findCode(PRIORITIES, query('priority'))?.code ?? '',
})

/** The address of the list with something changed. */
export function recommendationsPath(filter: RecommendationFilter, change: Partial<RecommendationFilter> = {}): string {
  const asked = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== '' && value !== 'open')
  return `/recommendations${asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : ''}`
}

/** Those that the filter lets through: the ones due first stand first, those without a day last. */
export const filtered = (
  all: readonly MadeIn[],
  filter: RecommendationFilter,
  isRepeated: (id: string) => boolean,
  today: LocalDate,
): readonly MadeIn[] =>
  all
    .filter(({ one: { id, values } }) => {
      const isShown = {
        open: () => isOpen(recommendationState(values)),
        overdue: () => isOverdue(values, today),
        repeated: () => isRepeated(id),
        all: () => true,
      }[filter.show]
      return (
        isShown() &&
        matches(filter.addressee, values.addressee) &&
        matches(filter.partner, values.partner) &&
        matches(filter.priority, values.priority)
      )
    })
    .toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))

const matches = (asked: string, value: string | null): boolean => asked === '' || asked === value
const dueOf = ({ one }: MadeIn): string => one.values.due_on ?? '9999'
