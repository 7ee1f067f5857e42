import type { Words } from '#kernel/language.ts'
import { SummaryCardFrame } from '#ui/govuk/summary-list.tsx'
import { CallList } from '#ui/patterns/call-list.tsx'
import type { Visit } from '#web/visit.ts'
import type { Overview } from '../data/overview-of.ts'
import { everyoneAround } from './callers.tsx'
import { staffNow } from './staff-now.ts'

const AROUND: Words = { en: 'People around the child', cy: 'Pobl o gwmpas y plentyn' }
const HOME: Words = { en: 'Home and family', cy: 'Cartref a theulu' }

type Props = { readonly overview: Overview; readonly path: string; readonly visit: Visit }

/** The family, those of other organisations, and who works with the child here. */
export function PeopleAround({ overview: { programmes, now }, path, visit }: Props) {
  const people = everyoneAround({ staff: staffNow(programmes, visit.today), now })
  if (people.length === 0) return null
  return (
    <SummaryCardFrame card={{ title: AROUND, actions: [{ text: HOME, href: visit.href(`${path}/home`) }] }}>
      <CallList people={people} spread />
    </SummaryCardFrame>
  )
}
