import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import type { OwnerRole, Severity } from './rule.ts'

/** Who should see a signal, from whoever can mend it upwards. The board sees how many, never of whom. */
export const HEIGHTS = ['owner', 'team-manager', 'head-of-service', 'board'] as const
export type Height = (typeof HEIGHTS)[number]

type Steps = Readonly<Record<Severity, readonly [toManager: number, toHead: number, toBoard: number]>>

/** How many working days after its due day a signal that still stands climbs to each next height. */
export const CLIMBS: CertainDated<Steps> = [
  {
    from: localDate('2000-01-01'),
    value: { 'act-now': [0, 2, 5], soon: [5, 15, 30], know: [20, 60, 120] },
    source: 'Ours: managers hear of what is pressing at once, and of the rest at the next supervision',
    certainty: 'unconfirmed',
    note: {
      en: 'Set it as the service’s own escalation procedure says.',
      cy: 'Gosodwch ef fel y mae gweithdrefn uwchgyfeirio’r gwasanaeth yn ei ddweud.',
    },
  },
]

type Climbing = { readonly severity: Severity; readonly dueOn: LocalDate; readonly owner: { readonly role: OwnerRole } }

const STARTS: Readonly<Record<OwnerRole, Height>> = {
  'case-manager': 'owner',
  'victim-worker': 'owner',
  'team-manager': 'team-manager',
  'head-of-service': 'head-of-service',
}

/** With whom a signal begins. */
export const startOf = (role: OwnerRole): Height => STARTS[role]

/** The days on which a signal climbs, were it to stand. What is a manager’s to mend begins with the manager. */
export const climbDays = ({
  severity,
  dueOn,
}: Climbing): readonly { readonly to: Height; readonly on: LocalDate }[] => {
  const steps = asAt(CLIMBS, dueOn).value[severity]
  return HEIGHTS.slice(1).map((to, at) => ({ to, on: addWorkingDays(dueOn, (steps[at] ?? 0) + 1) }))
}

/** How high a signal has climbed on a day. */
export function heightOf(signal: Climbing, on: LocalDate): Height {
  const climbed = climbDays(signal).findLast(({ on: day }) => day <= on)?.to ?? 'owner'
  const start = startOf(signal.owner.role)
  return HEIGHTS.indexOf(climbed) > HEIGHTS.indexOf(start) ? climbed : start
}
