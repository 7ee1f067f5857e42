/** The roles in a programme by which somebody answers for it, as allocations record them. */
export const ANSWERING_ROLES = ['case-manager', 'caretaking'] as const
