import type { Field } from '#kernel/entity.ts'
import { TIME_OF_DAY } from '#kernel/time-of-day.ts'

/** What every field has in common that takes a time of day. */
export const TIME = { kind: 'text', max: 5, pattern: TIME_OF_DAY } as const satisfies Partial<Field>
