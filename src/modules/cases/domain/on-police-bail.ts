import type { LocalDate } from '#kernel/local-date.ts'

type Offence = {
  readonly police_bail_status: string | null
  readonly police_bail_from_on: LocalDate | null
  readonly police_bail_until_on: LocalDate | null
}

const BINDS = ['unconditional', 'conditional', 'under-investigation']

/** Whether the child is on bail to the police, or released under investigation, for an offence without an outcome. */
export const onPoliceBail = (offence: Offence, on: LocalDate): boolean =>
  offence.police_bail_status !== null &&
  BINDS.includes(offence.police_bail_status) &&
  (offence.police_bail_from_on === null || offence.police_bail_from_on <= on) &&
  (offence.police_bail_until_on === null || on <= offence.police_bail_until_on)
