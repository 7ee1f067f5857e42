import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { PROGRAMME_STATUSES, type ProgrammeStatus } from '../domain/programme-status.ts'

const MEANINGS: Readonly<Record<ProgrammeStatus, Meaning>> = {
  referred: 'waiting',
  'not-started': 'waiting',
  'open-unallocated': 'danger',
  open: 'active',
  caretaken: 'neutral',
  'transferred-out': 'neutral',
  'ended-completed': 'done',
  'ended-not-completed': 'neutral',
  ended: 'neutral',
}

export const ProgrammeStatusTag = ({ status }: { readonly status: ProgrammeStatus }) => (
  <StatusTag meaning={MEANINGS[status]}>{PROGRAMME_STATUSES[status]}</StatusTag>
)
