/** A team of an invented service. */
export type TeamPlan = {
  readonly key: string
  readonly name: string
  readonly welshName: string
  readonly kind: string
}

/** What someone in a post does with programmes; null for those who do something else. */
export type CaseRole = 'case-manager' | 'countersigning-manager' | 'second-worker' | null

/** A post, who is in it and who was. */
export type PostPlan = {
  readonly title: string
  readonly employer: string
  readonly team: string
  readonly hours: number
  readonly statutoryRole?: string
  readonly caseRole: CaseRole
  readonly holding: 'permanent' | 'seconded' | 'agency' | 'fixed-term' | 'acting' | 'volunteer'
  /** Days since the present holder came. */
  readonly since: number
  /** Days for which the post has been empty; the last holder left then. */
  readonly emptyFor?: number
  /** Whether somebody else held it before, and left. */
  readonly hadAnother?: boolean
  /** The e-mail address and name of a person whom one can sign in as. */
  readonly signsIn?: { readonly name: string; readonly email: string }
  /** How much of the work falls to this post where it is not shared out. */
  readonly falls?: number
  readonly welsh?: string
}

export type Staffing = { readonly teams: readonly TeamPlan[]; readonly posts: readonly PostPlan[] }

export const TEAMS: readonly TeamPlan[] = [
  { key: 'cases', name: 'Case management team', welshName: 'Tîm rheoli achosion', kind: 'case-management' },
  { key: 'prevention', name: 'Prevention and diversion team', welshName: 'Tîm atal a dargyfeirio', kind: 'prevention' },
  {
    key: 'victims',
    name: 'Victims and restorative justice team',
    welshName: 'Tîm dioddefwyr a chyfiawnder adferol',
    kind: 'victims',
  },
  { key: 'specialist', name: 'Specialist support team', welshName: 'Tîm cymorth arbenigol', kind: 'specialist' },
  { key: 'management', name: 'Management and support', welshName: 'Rheoli a chymorth', kind: 'management' },
]

export const FULL_TIME = 37

/** A post with everything said that is usual. */
export const post = (
  title: string,
  team: string,
  employer: string,
  rest: Partial<Omit<PostPlan, 'title' | 'team' | 'employer'>> = {},
): PostPlan => ({
  title,
  team,
  employer,
  hours: FULL_TIME,
  caseRole: null,
  holding: 'permanent',
  since: 900,
  ...rest,
})
