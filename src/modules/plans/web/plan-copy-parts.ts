import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { FACTOR_KINDS } from '#modules/assessments/domain/factor-kinds.ts'
import { dayWords } from '#modules/cases/index.ts'
import type { ActionRecord, ObjectiveRecord, PlanInFull } from '../data/plans-of.ts'
import { ACTION_RESULTS } from '../domain/action-results.ts'
import { ALIGNED_PLANS } from '../domain/aligned-plan-kinds.ts'
import { alignedPlan } from '../domain/aligned-plan.ts'
import { contingency } from '../domain/contingency.ts'
import { type CopyReader, IN_COPY } from '../domain/copy-readers.ts'
import { HOW_FAST } from '../domain/how-fast.ts'
import { objective } from '../domain/objective.ts'
import { planControl } from '../domain/plan-control.ts'
import { PROGRESS } from '../domain/progress.ts'
import { PROTECTED_PEOPLE } from '../domain/protected-people.ts'
import { whoDoesIt } from './objectives-part.tsx'
import type { PlanView } from './open-plans.ts'
import { PART_TITLES, PLAN_PARTS, type PlanPart } from './plan-part-titles.ts'
import type { SheetLine, SheetLines } from './sheet-of.ts'

const UNTIL: Words = { en: 'until', cy: 'tan' }
const BY: Words = { en: 'by', cy: 'erbyn' }
const AIM: Words = { en: 'Objective', cy: 'Amcan' }
const WHO_DOES_WHAT: Words = { en: 'who does what', cy: 'pwy sy’n gwneud beth' }

/** Each objective, and below it who does what by when. */
export const objectiveParts = (
  { one, names }: Pick<PlanView, 'one' | 'names'>,
  reader: CopyReader,
): readonly SheetLines[] =>
  one.objectives.flatMap((aim, index): readonly SheetLines[] => {
    const title = join([AIM, same(String(index + 1))])
    return [
      { title, list: 'plain', lines: linesOfAim(aim, reader) },
      {
        title: join([title, WHO_DOES_WHAT], ': '),
        list: 'bullet',
        lines: aim.actions.map(action => ({ lead: whoDoesIt(action, names), text: doing(action, reader) })),
      },
    ]
  })

function linesOfAim({ values }: ObjectiveRecord, reader: CopyReader): readonly SheetLine[] {
  const { child_words, worker_words, answers, progress, progress_on, progress_note } = values
  const {
    worker_words: aim,
    child_words: own,
    answers: factors,
    progress: come,
    progress_note: shows,
  } = objective.fields
  const kinds = (answers ?? []).filter(IN_COPY[reader].factor).map(kind => codeLabel(FACTOR_KINDS, kind))
  return [
    { lead: aim.label, text: same(worker_words) },
    ...(child_words === null ? [] : [{ lead: own.label, text: same(child_words) }]),
    ...(kinds.length === 0 ? [] : [{ lead: factors.label, text: join(kinds, '; ') }]),
    ...(progress === null ? [] : [{ lead: come.label, text: withDay(codeLabel(PROGRESS, progress), progress_on) }]),
    ...(progress_note !== null && IN_COPY[reader].notes ? [{ lead: shows.label, text: same(progress_note) }] : []),
  ]
}

const withDay = (words: Words, on: LocalDate | null): Words => (on === null ? words : join([words, dayWords(on)], ', '))

/** What is done, by when, and what became of it. */
function doing({ values: { what, due_on, result, done_on, note } }: ActionRecord, reader: CopyReader): Words {
  const task = due_on === null ? same(what) : join([same(`${what},`), BY, dayWords(due_on)])
  const came: readonly Words[] = result === null ? [] : [withDay(codeLabel(ACTION_RESULTS, result), done_on)]
  const noted: readonly Words[] = note !== null && IN_COPY[reader].notes ? [same(note)] : []
  return join([task, ...came, ...noted], '. ')
}

/** What keeps people safe, what is done if things get worse, partners’ plans, and what is left out for now. */
export function partsAround(one: PlanInFull, reader: CopyReader): readonly SheetLines[] {
  const { keepsSafe, factor, alignedPlan: mayName } = IN_COPY[reader]
  const lines: Readonly<Record<PlanPart, readonly SheetLine[]>> = {
    controls: one.controls.filter(({ values }) => keepsSafe(values.protects)).map(control),
    contingencies: one.contingencies.filter(({ values }) => keepsSafe(values.protects)).map(ifThen),
    aligned: one.alignedPlans.filter(({ values }) => mayName(values.kind)).map(fits),
    'left-out': one.leftOut
      .filter(({ values }) => factor(values.factor))
      .map(({ values }) => ({ lead: codeLabel(FACTOR_KINDS, values.factor), text: same(values.reason) })),
  }
  return PLAN_PARTS.map(part => ({ title: PART_TITLES[part], list: 'bullet', lines: lines[part] }))
}

const labelled = ({ label }: { readonly label: Words }, words: Words): Words => join([label, words], ': ')

/** Lines below one another. */
const below = (lines: readonly Words[]): Words => join(lines, '\n')

function control({ values: { what, who, until_on, protects } }: PlanInFull['controls'][number]): SheetLine {
  const { what: done, who: by, protects: safe } = planControl.fields
  const until = until_on === null ? same(who) : join([same(`${who},`), UNTIL, dayWords(until_on)])
  return {
    lead: done.label,
    text: below([same(what), labelled(by, until), labelled(safe, codeLabel(PROTECTED_PEOPLE, protects))]),
  }
}

function ifThen({ values }: PlanInFull['contingencies'][number]): SheetLine {
  const { if_what, then_what, who, how_fast, protects } = contingency.fields
  return {
    lead: if_what.label,
    text: below([
      same(values.if_what),
      labelled(then_what, same(values.then_what)),
      labelled(who, same(values.who)),
      labelled(how_fast, codeLabel(HOW_FAST, values.how_fast)),
      labelled(protects, codeLabel(PROTECTED_PEOPLE, values.protects)),
    ]),
  }
}

function fits({ values: { kind, whose, how, checked_on } }: PlanInFull['alignedPlans'][number]): SheetLine {
  const { whose: holder, how: fit, checked_on: checked } = alignedPlan.fields
  return {
    lead: codeLabel(ALIGNED_PLANS, kind),
    text: below([
      ...(whose === null ? [] : [labelled(holder, same(whose))]),
      labelled(fit, same(how)),
      ...(checked_on === null ? [] : [labelled(checked, dayWords(checked_on))]),
    ]),
  }
}
