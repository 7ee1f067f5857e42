import type { Check } from '#kernel/entity.ts'
import type { Counted } from '#kernel/language.ts'

/** How often something was said to be the same as something earlier. */
export const LINKS_COUNTED: Counted = {
  en: { zero: 'no repetitions', one: '{n} repetition', other: '{n} repetitions' },
  cy: {
    zero: 'dim ailadroddiadau',
    one: '{n} ailadroddiad',
    two: '{n} ailadroddiad',
    few: '{n} ailadroddiad',
    many: '{n} ailadroddiad',
    other: '{n} o ailadroddiadau',
  },
}

/** Nothing repeats itself: the two that are linked must be two. */
export const areTwo =
  (later: string, earlier: string): Check =>
  values =>
    values[later] !== values[earlier]
      ? null
      : {
          field: earlier,
          words: {
            en: 'Nothing repeats itself: select another',
            cy: 'Nid oes dim yn ei ailadrodd ei hun: dewiswch un arall',
          },
        }
