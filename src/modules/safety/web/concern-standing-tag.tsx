import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { CONCERN_STANDINGS, type ConcernStanding } from '../domain/concern-standing.ts'

const MEANINGS: Readonly<Record<ConcernStanding, Meaning>> = {
  open: 'waiting',
  overdue: 'late',
  answered: 'done',
  'passed-on': 'neutral',
}

export const ConcernStandingTag = ({ standing }: { readonly standing: ConcernStanding }) => (
  <StatusTag meaning={MEANINGS[standing]}>{CONCERN_STANDINGS[standing]}</StatusTag>
)
