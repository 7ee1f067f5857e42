import { programmeGroup } from './programme-kinds.ts'

/** Whether a programme is help that nobody ordered: prevention or diversion. */
export const isOffered = (kind: string): boolean => ['prevention', 'diversion'].includes(programmeGroup(kind))
