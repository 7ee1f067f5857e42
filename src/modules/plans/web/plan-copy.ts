import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords } from '#modules/cases/index.ts'
import { answersForIt } from '#modules/cases/domain/allocation-roles.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import type { Visit } from '#web/visit.ts'
import { AGREED_HOW } from '../domain/agreed-how.ts'
import type { CopyReader } from '../domain/copy-readers.ts'
import { PLAN_STATUSES } from '../domain/plan-status.ts'
import { plan } from '../domain/plan.ts'
import { reviewDueOn } from '../domain/review-due.ts'
import { openPlan, type PlanView } from './open-plans.ts'
import { objectiveParts, partsAround } from './plan-copy-parts.ts'
import type { SheetLine, SheetLines } from './sheet-of.ts'

const TITLE: Words = { en: 'Plan', cy: 'Cynllun' }
const NAME: Words = { en: 'Name', cy: 'Enw' }
const BORN: Words = { en: 'Date of birth', cy: 'Dyddiad geni' }
const PROGRAMME: Words = { en: 'Programme', cy: 'Rhaglen' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }
const WORKER: Words = { en: 'Case manager', cy: 'Rheolwr achos' }
const COPIED: Words = { en: 'Date of this copy', cy: 'Dyddiad y copi hwn' }
const WORDS: Words = { en: 'In the child’s words', cy: 'Yng ngeiriau’r plentyn' }
const AGREEMENT: Words = { en: 'Agreement', cy: 'Cytundeb' }
const PARTIES = {
  child: { en: 'The child', cy: 'Y plentyn' },
  parent: { en: 'Parent or carer', cy: 'Rhiant neu ofalwr' },
} as const satisfies Record<string, Words>
const NOT_YET: Words = { en: 'Not yet', cy: 'Ddim eto' }
const REVIEW: Words = { en: 'Next review', cy: 'Adolygiad nesaf' }
const REVIEW_BY: Words = { en: 'Review due by', cy: 'Adolygu erbyn' }

/** A whole version of a plan, to be handed over on paper or as a document. */
export type PlanCopy = {
  readonly title: Words
  /** Whose plan it is, in which programme, and how it stands. */
  readonly facts: readonly SheetLine[]
  readonly parts: readonly SheetLines[]
}

/** What is copied. */
export type CopiedPlan = Pick<PlanView, 'child' | 'one' | 'programme' | 'names'>

/** A copy with the plan that it is of. */
export type OpenedCopy = { readonly view: PlanView; readonly copy: PlanCopy }

/** Opens the plan that the address names, and copies it for one reader. */
export async function openPlanCopy(visit: Visit, reader: CopyReader): Promise<OpenedCopy> {
  const view = await openPlan(visit)
  return { view, copy: planCopy(view, reader, visit.today) }
}

/** What a copy says. What was typed into the plan stands as it was typed; all around it is in both languages. */
export function planCopy(view: CopiedPlan, reader: CopyReader, today: LocalDate): PlanCopy {
  const { one } = view
  return {
    title: TITLE,
    facts: factsOf(view, today),
    parts: [
      {
        title: WORDS,
        list: 'plain' as const,
        lines: [
          ...said(plan.fields.hopes.label, one.values.hopes),
          ...said(plan.fields.helps_me.label, one.values.helps_me),
        ],
      },
      ...objectiveParts(view, reader),
      ...partsAround(one, reader),
      {
        title: AGREEMENT,
        list: 'plain' as const,
        lines: [agreementOf(view, 'child', reader), agreementOf(view, 'parent', reader)],
      },
      { title: REVIEW, list: 'plain' as const, lines: nextReview(view) },
    ].filter(({ lines }) => lines.length > 0),
  }
}

function factsOf({ child, one, programme }: CopiedPlan, today: LocalDate): readonly SheetLine[] {
  const { values } = programme
  const began = values.starts_on ?? values.referred_on
  const workers = programme.allocations.filter(held => answersForIt(held.values.role) && holdsOn(held.values, today))
  const kind = codeLabel(PROGRAMME_KINDS, values.kind)
  return [
    { lead: NAME, text: same(`${child.given_names} ${child.family_name}`) },
    { lead: BORN, text: dayWords(child.date_of_birth) },
    { lead: PROGRAMME, text: began === null ? kind : join([kind, dayWords(began)], ', ') },
    { lead: STATUS, text: PLAN_STATUSES[one.status] },
    ...onDay(plan.fields.agreed_on.label, one.values.agreed_on),
    ...onDay(plan.fields.replaced_on.label, one.values.replaced_on),
    ...workers.flatMap(({ person }) => said(WORKER, person)),
    { lead: COPIED, text: dayWords(today) },
  ]
}

const said = (lead: Words, text: string | null): readonly SheetLine[] => (text ? [{ lead, text: same(text) }] : [])

const onDay = (lead: Words, on: LocalDate | null): readonly SheetLine[] =>
  on === null ? [] : [{ lead, text: dayWords(on) }]

/** Whether someone agreed, when and how. Why they have not is for the whole copy alone. */
function agreementOf({ one: { values } }: CopiedPlan, who: 'child' | 'parent', reader: CopyReader): SheetLine {
  const [on, how, why] = [values[`${who}_agreed_on`], values[`${who}_agreed_how`], values[`${who}_not_agreed`]]
  const words: readonly Words[] = [
    ...(on === null ? [] : [dayWords(on)]),
    ...(how === null ? [] : [codeLabel(AGREED_HOW, how)]),
    ...(how === null && why !== null ? [codeLabel(AGREED_HOW, 'not-agreed')] : []),
    ...(why !== null && reader === 'whole' ? [same(why)] : []),
  ]
  return { lead: PARTIES[who], text: words.length === 0 ? NOT_YET : join(words, ', ') }
}

const nextReview = ({ one: { status, values, reviews } }: CopiedPlan): readonly SheetLine[] =>
  status === 'agreed' && values.agreed_on !== null
    ? onDay(REVIEW_BY, reviewDueOn({ agreedOn: values.agreed_on, reviews: reviews.map(review => review.values) }))
    : []
