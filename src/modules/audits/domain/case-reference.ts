import type { Field } from '#kernel/entity.ts'

/** The field by which something says to which sampled case it belongs. */
export const CASE = {
  kind: 'reference',
  to: 'audit_case',
  label: { en: 'Sampled case', cy: 'Achos a samplwyd' },
  required: true,
  example: 'audit-case-1',
} as const satisfies Field
