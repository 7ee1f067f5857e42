/**
 * The national return’s own code for one of ours, for the lists that are the return’s: the same word in its dress,
 * `living-with-parent-s` for `LIVING_WITH_PARENT_S`.
 */
export const returnCode = (code: string): string => code.toUpperCase().replaceAll('-', '_')
