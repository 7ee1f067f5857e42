import type { Writer } from '#db/work.ts'
import type { Entity, Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import { same } from '#kernel/language.ts'
import { factorGroup } from '#modules/assessments/domain/factor-kinds.ts'
import { currentAssessment } from '#modules/assessments/index.ts'
import { childSubject } from '#modules/cases/index.ts'
import { colleagueChoices } from '#modules/workforce/index.ts'
import { found, Problem } from '#web/problem.ts'
import type { Choice, RecordForm, Subject } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { planInFull } from '../data/plan-in-full.ts'
import type { PlanInFull } from '../data/plans-of.ts'
import { alignedPlan } from '../domain/aligned-plan.ts'
import { contingency } from '../domain/contingency.ts'
import { leftOut } from '../domain/left-out.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { planControl } from '../domain/plan-control.ts'
import { planMoves } from '../domain/plan-status.ts'
import { plan } from '../domain/plan.ts'
import { factorChoices } from './factor-choices.ts'
import { planPath } from './plan-paths.ts'

const PLAN_AGREED: Words = {
  en: 'This version of the plan is not being written any more. To change the plan, begin its next version.',
  cy: 'Nid yw’r fersiwn hon o’r cynllun yn cael ei hysgrifennu mwyach. I newid y cynllun, dechreuwch y fersiwn nesaf.',
}

const isWritten = (one: PlanInFull | null): one is PlanInFull =>
  one !== null && planMoves(one.status, false).includes('write')

type Opened = {
  readonly one: PlanInFull
  readonly subject: Subject
  readonly colleagues: readonly Choice[]
  readonly factors: readonly Choice[]
}

/** A part of a plan is written only while the plan is. */
async function openPart(visit: Visit, planId: string): Promise<Opened> {
  const subject = await childSubject(visit, '/plan')
  const { one, colleagues, factors } = await visit.look(async reader => {
    const one = found(await planInFull(reader, planId))
    return {
      one,
      colleagues: await colleagueChoices(reader, visit.today),
      factors: factorChoices(await currentAssessment(reader, one.values.programme_id)),
    }
  })
  if (one.values.child_id !== subject.childId) throw new Problem(404)
  if (!isWritten(one)) throw new Problem(409, PLAN_AGREED)
  return { one, colleagues, factors, subject: { ...subject, back: planPath(one) } }
}

async function stillWritten(tx: Writer, planId: string): Promise<void> {
  if (!isWritten(await planInFull(tx, planId))) throw new Problem(409, PLAN_AGREED)
}

type PartForm = {
  readonly entity: Entity
  readonly part: string
  readonly newTitle: Words
  readonly editTitle: Words
  readonly unasked?: readonly string[]
  readonly saveAndNext?: Words
  readonly open?: (visit: Visit, opened: Opened) => Partial<Subject>
}

const partForm = ({ entity, part, open, ...titles }: PartForm): RecordForm => ({
  entity,
  path: `/children/:childId/plans/:planId/${part}`,
  permission: 'plan.write',
  straight: true,
  ...titles,
  open: async visit => {
    const opened = await openPart(visit, visit.param('planId'))
    const fixed = { ...opened.subject.fixed, plan_id: opened.one.id }
    return { ...opened.subject, ...open?.(visit, opened), fixed }
  },
  alongside: (tx, { visit }) => stillWritten(tx, visit.param('planId')),
  after: visit => `/children/${visit.param('childId')}/plans/${visit.param('planId')}`,
})

/** The factor that a link on the plan’s page asks to be answered, if it is one. */
const askedFactor = (visit: Visit, name: string): string | null => {
  const code = visit.query(name)
  return factorGroup(code) === null ? null : code
}

const initialFactor = (factor: string | null): Values => (factor === null ? {} : { answers: [factor] })

const PARTS: readonly PartForm[] = [
  {
    entity: objective,
    part: 'objectives',
    newTitle: { en: 'Add an objective', cy: 'Ychwanegu amcan' },
    editTitle: { en: 'Change an objective', cy: 'Newid amcan' },
    unasked: ['position', 'progress', 'progress_on', 'progress_note'],
    open: (visit, { one, factors }) => ({
      initial: { position: nextPlace(one.objectives), ...initialFactor(askedFactor(visit, 'answers')) },
      choices: factors.length === 0 ? {} : { answers: factors },
    }),
  },
  {
    entity: planAction,
    part: 'actions',
    newTitle: { en: 'Add an action', cy: 'Ychwanegu cam gweithredu' },
    editTitle: { en: 'Change an action', cy: 'Newid cam gweithredu' },
    unasked: ['position', 'done_on', 'result', 'note'],
    saveAndNext: { en: 'Save and add another', cy: 'Cadw ac ychwanegu un arall' },
    open: (visit, { one, colleagues }) => {
      const of = one.objectives.find(({ id }) => id === visit.query('objective')) ?? one.objectives[0]
      return {
        initial: {
          objective_id: of?.id ?? null,
          position: nextPlace(one.objectives.flatMap(({ actions }) => actions)),
          starts_on: visit.today,
        },
        choices: {
          objective_id: one.objectives.map(({ id, values }) => ({ value: id, label: same(values.worker_words) })),
          person_id: colleagues,
        },
      }
    },
  },
  {
    entity: planControl,
    part: 'controls',
    newTitle: { en: 'Add a safety measure', cy: 'Ychwanegu mesur diogelwch' },
    editTitle: { en: 'Change a safety measure', cy: 'Newid mesur diogelwch' },
  },
  {
    entity: contingency,
    part: 'contingencies',
    newTitle: { en: 'Add a contingency plan', cy: 'Ychwanegu cynllun wrth gefn' },
    editTitle: { en: 'Change a contingency plan', cy: 'Newid cynllun wrth gefn' },
  },
  {
    entity: alignedPlan,
    part: 'aligned',
    newTitle: { en: 'Add a partner’s plan', cy: 'Ychwanegu cynllun partner' },
    editTitle: { en: 'Change a partner’s plan', cy: 'Newid cynllun partner' },
  },
  {
    entity: leftOut,
    part: 'left-out',
    newTitle: { en: 'Leave a factor out, with a reason', cy: 'Gadael ffactor allan, gyda rheswm' },
    editTitle: { en: 'Change why a factor is left out', cy: 'Newid pam y gadewir ffactor allan' },
    open: visit => ({ initial: { factor: askedFactor(visit, 'factor') } }),
  },
]

const nextPlace = (records: readonly { readonly values: { readonly position: number } }[]): number =>
  Math.min(99, Math.max(0, ...records.map(({ values }) => values.position)) + 1)

const WANTS: Words = { en: 'What the child wants', cy: 'Beth mae’r plentyn ei eisiau' }

/** The name under which drafts of it are kept. */
export const WORDS_FORM = { name: 'plan_words', title: WANTS }

const WORDS: readonly string[] = ['hopes', 'helps_me', 'language']

/** What the child wants and what helps them, of a plan that is being written. */
const wordsForm: RecordForm = {
  entity: plan,
  draftsAs: WORDS_FORM.name,
  path: '/children/:childId/plans',
  permission: 'plan.write',
  straight: true,
  goesOn: true,
  isRemovable: false,
  newTitle: WANTS,
  editTitle: WANTS,
  unasked: Object.keys(plan.fields).filter(name => !WORDS.includes(name)),
  open: async visit => (await openPart(visit, visit.param('id'))).subject,
  after: (visit, id) => `/children/${visit.param('childId')}/plans/${id}`,
}

export const planForms: readonly RecordForm[] = [...PARTS.map(partForm), wordsForm]
