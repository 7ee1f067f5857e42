import type { CaseCondition, KeyQuestion, Standard, WorkKind } from './framework.ts'

type Asked = Pick<KeyQuestion, 'asks' | 'prompts'>

type Casework = Pick<Standard, 'id' | 'name' | 'statement'> & {
  readonly work: WorkKind
  /** What helps the child to change, asked in every case. */
  readonly change: Asked
  readonly childSafety: Asked
  readonly othersSafety: Asked
}

/** A standard judged in cases by the three questions that every stage of work with a child has. */
export const caseworkStandard = ({ work, change, childSafety, othersSafety, ...named }: Casework): Standard => ({
  ...named,
  counts: true,
  questions: [
    judged(`${named.id}.1`, work, 'every-case', change),
    judged(`${named.id}.2`, work, 'child-safety-factors', childSafety),
    judged(`${named.id}.3`, work, 'others-safety-factors', othersSafety),
  ],
})

const judged = (id: string, work: WorkKind, where: CaseCondition, { asks, prompts }: Asked): KeyQuestion => ({
  id,
  asks,
  judgedOn: 'cases',
  appliesTo: { work, where },
  prompts,
})
