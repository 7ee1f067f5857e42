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
