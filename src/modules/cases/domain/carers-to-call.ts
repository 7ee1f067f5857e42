type Relative = {
  readonly relationship: string
  readonly parental_responsibility: boolean | null
  readonly lives_with_child: boolean | null
  readonly contact_allowed: boolean | null
  readonly phone: string | null
}

const CARERS = [
  'mother',
  'father',
  'adoptive-parent',
  'special-guardian',
  'foster-carer',
  'residential-carer',
  'step-parent',
  'grandparent',
]

/**
 * Who looks after the child, whom to ring first before whom to ring next: first whom the service may contact at all,
 * then who has parental responsibility, who lives with the child, whose number is known.
 */
export const carersToCall = <R extends Relative>(family: readonly R[]): readonly R[] =>
  family
    .filter(one => one.parental_responsibility === true || CARERS.includes(one.relationship))
    .toSorted((a, b) => difference(standing(a), standing(b)))

const standing = (one: Relative): readonly boolean[] => [
  one.contact_allowed !== false,
  one.parental_responsibility === true,
  one.lives_with_child === true,
  one.phone !== null,
]

const difference = (a: readonly boolean[], b: readonly boolean[]): number => {
  const at = a.findIndex((is, index) => is !== b[index])
  return at === -1 ? 0 : a[at] === true ? -1 : 1
}
