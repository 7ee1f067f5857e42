import type { Answers } from '#web/drafts.ts'
import type { Values } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { NewPlan } from '../data/start-plan.ts'
import { contingency } from '../domain/contingency.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { plan } from '../domain/plan.ts'
import { AGREEMENT_PARTS } from './agreement-parts.tsx'
import { type AskedPart, type PartReading, readPart } from './asked-part.tsx'

export const WORDS: AskedPart = { entity: plan, names: ['hopes', 'helps_me'] }
export const aimPart = (n: number): AskedPart => ({
  entity: objective,
  names: ['child_words', 'worker_words', 'answers'],
  prefix: `aim${n}-`,
})
export const actionPart = (n: number): AskedPart => ({
  entity: planAction,
  names: ['what', 'by', 'partner', 'due_on'],
  prefix: `step${n}-`,
})
export const WORSE: AskedPart = {
  entity: contingency,
  names: ['if_what', 'then_what', 'who', 'how_fast', 'protects'],
  prefix: 'worse-',
}
/** A short plan is written on one page: at most so many objectives, each with one action. */
export const AIMS = [1, 2, 3]

type Typed = Pick<NewPlan, 'words' | 'objectives' | 'contingency' | 'agreement'>

export type StartReading = { readonly plan: Typed; readonly errors: PartReading['errors'] }

/** What was typed where only the child’s words are asked for: the rest of the plan is written part by part. */
export function readWords(answers: Answers, today: LocalDate): StartReading {
  const { values, errors } = readPart(WORDS, answers, today)
  return { plan: { words: values, objectives: [], contingency: null, agreement: null }, errors }
}

/** What was typed of a short plan. An objective or a contingency of which nothing was typed is none. */
export function readShortPlan(answers: Answers, today: LocalDate, agrees: boolean): StartReading {
  const read = (part: AskedPart): PartReading => readPart(part, answers, today)
  const words = read(WORDS)
  const aims = AIMS.flatMap(n => {
    const [aim, action] = [read(aimPart(n)), read(actionPart(n))]
    const hasAction = isTyped(action, 'what', 'due_on')
    if (!hasAction && !isTyped(aim, 'child_words', 'worker_words')) return []
    return [{ aim, action: hasAction ? action : null }]
  })
  const worse = [read(WORSE)].filter(one => isTyped(one, 'if_what', 'then_what', 'who'))
  const said = agrees ? AGREEMENT_PARTS.map(read) : []
  const all = [words, ...said, ...aims.flatMap(({ aim, action }) => [aim, ...(action ? [action] : [])]), ...worse]
  return {
    plan: {
      words: words.values,
      objectives: aims.map(({ aim, action }) => ({ objective: aim.values, action: action?.values ?? null })),
      contingency: worse[0]?.values ?? null,
      agreement: agrees ? (Object.assign({}, ...said.map(({ values }) => values)) as Values) : null,
    },
    errors: Object.assign({}, ...all.map(one => one.errors)) as PartReading['errors'],
  }
}

const isTyped = ({ values }: PartReading, ...names: readonly string[]): boolean =>
  names.some(name => (values[name] ?? null) !== null)
