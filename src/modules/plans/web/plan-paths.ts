type NamedPlan = { readonly id: string; readonly values: { readonly child_id: string } }

/** Where the plans of a child are, inside the service. */
export const planTab = (childId: string): string => `/children/${childId}/plan`

/** Where one version of a plan is, and what can be done with it. */
export const planPath = ({ id, values }: NamedPlan): string => `/children/${values.child_id}/plans/${id}`
