import type { Words } from '#kernel/language.ts'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import type { Visit } from '#web/visit.ts'
import type { Overview } from '../data/overview-of.ts'
import type { MissingFact } from '../domain/missing-facts.ts'

const ADD_OFFENCE: Words = { en: 'Add an offence', cy: 'Ychwanegu trosedd' }
const ADD_PROGRAMME: Words = { en: 'Add a programme', cy: 'Ychwanegu rhaglen' }
const ALLOCATE: Words = { en: 'Allocate', cy: 'Dyrannu' }

type Props = {
  readonly missing: readonly MissingFact[]
  readonly overview: Overview
  readonly childId: string
  readonly visit: Visit
}

type Step = { readonly label: Words; readonly path: string }

/** What a record waits for before work can begin: an offence if there is one, a programme, somebody to answer for it. */
export function NextSteps({ missing, overview, childId, visit }: Props) {
  const unallocated = missing.find(({ fact }) => fact === 'case-manager')
  const steps: readonly Step[] = [
    ...(unallocated && visit.may('case.allocate')
      ? [{ label: ALLOCATE, path: `/programmes/${unallocated.recordId ?? ''}/allocations/new` }]
      : []),
    ...(overview.programmes.length === 0 && visit.may('case.write')
      ? [
          ...(overview.offences.length === 0 ? [{ label: ADD_OFFENCE, path: '/offences/new' }] : []),
          { label: ADD_PROGRAMME, path: '/programmes/new' },
        ]
      : []),
  ]
  if (steps.length === 0) return null
  return (
    <ButtonRow>
      {steps.map(({ label, path }) => (
        <ButtonLink path={`/children/${childId}${path}`}>{label}</ButtonLink>
      ))}
    </ButtonRow>
  )
}
