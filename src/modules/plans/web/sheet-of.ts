import { longDate } from '#kernel/dates-in-words.ts'
import { isLanguage, join, type Language, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { answersForIt } from '#modules/cases/domain/allocation-roles.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import type { Visit } from '#web/visit.ts'
import type { ActionRecord, PlanInFull } from '../data/plans-of.ts'
import { isSettled } from '../domain/action-results.ts'
import { reviewDueOn } from '../domain/review-due.ts'
import { sheetLanguage } from '../domain/sheet-language.ts'
import { type Names, openPlan, type PlanView } from './open-plans.ts'

const MY_PLAN: Words = { en: 'My plan', cy: 'Fy nghynllun' }
const I_WANT: Words = { en: 'What I want', cy: 'Beth rydw i ei eisiau' }
const HELPS: Words = { en: 'What helps me', cy: 'Beth sy’n fy helpu' }
const AIMS: Words = { en: 'What we are working on', cy: 'Beth rydyn ni’n gweithio arno' }
const I_WILL: Words = { en: 'What I will do', cy: 'Beth y bydda i’n ei wneud' }
const OTHERS_WILL: Words = { en: 'What others will do', cy: 'Beth y bydd pobl eraill yn ei wneud' }
const BY: Words = { en: 'by', cy: 'erbyn' }
const IF_WORSE: Words = { en: 'If things go wrong', cy: 'Os aiff pethau o chwith' }
const IF: Words = { en: 'If this happens', cy: 'Os bydd hyn yn digwydd' }
const THEN: Words = { en: 'We do this', cy: 'Byddwn ni’n gwneud hyn' }
const WORKER: Words = { en: 'Who I can talk to', cy: 'Gyda phwy y galla i siarad' }
const AGAIN: Words = { en: 'We look at this again by', cy: 'Byddwn ni’n edrych ar hwn eto erbyn' }
const I_AGREED: Words = { en: 'I agreed to this on', cy: 'Cytunais â hyn ar' }

/** A line of the sheet; what leads it stands out and is followed by a colon. */
export type SheetLine = { readonly lead?: Words; readonly text: Words }

/** A part of the sheet under its own heading. */
export type SheetLines = {
  readonly title: Words
  readonly list: 'number' | 'bullet' | 'plain' | 'text'
  readonly lines: readonly SheetLine[]
}

/** The plan as the child keeps it, in the language of their letters, whatever the worker reads. */
export type ChildSheet = {
  readonly view: PlanView
  readonly language: Language
  readonly title: Words
  /** The name that the child is called by. */
  readonly whose: string
  readonly parts: readonly SheetLines[]
}

/** Opens the sheet of the plan that the address names. */
export async function openSheet(visit: Visit): Promise<ChildSheet> {
  const view = await openPlan(visit)
  const { child, one } = view
  const asked = visit.query('sheet')
  return {
    view,
    language: isLanguage(asked) ? asked : sheetLanguage(one.values.language, child),
    title: MY_PLAN,
    whose: child.known_as ?? child.given_names,
    parts: partsOf(view, visit.today).filter(({ lines }) => lines.length > 0),
  }
}

function partsOf({ one, programme, names }: PlanView, today: LocalDate): readonly SheetLines[] {
  const actions = one.objectives.flatMap(aim => aim.actions).filter(({ values }) => !isSettled(values.result))
  const [mine, others] = [
    actions.filter(({ values }) => values.by === 'child'),
    actions.filter(({ values }) => values.by !== 'child'),
  ]
  const workers = programme.allocations.filter(({ values }) => answersForIt(values.role) && holdsOn(values, today))
  return [
    { title: I_WANT, list: 'text', lines: said(one.values.hopes) },
    {
      title: AIMS,
      list: 'number',
      lines: one.objectives.flatMap(({ values }) => said(values.child_words ?? values.worker_words)),
    },
    { title: I_WILL, list: 'bullet', lines: mine.map(action => ({ text: doing(action) })) },
    {
      title: OTHERS_WILL,
      list: 'bullet',
      lines: others.map(action => ({ lead: whoItIs(action, names), text: doing(action) })),
    },
    { title: HELPS, list: 'text', lines: said(one.values.helps_me) },
    { title: IF_WORSE, list: 'plain', lines: ifWorse(one) },
    { title: WORKER, list: 'plain', lines: workers.flatMap(({ person }) => said(person)) },
    { title: AGAIN, list: 'text', lines: onDay(lookAgain(one)) },
    { title: I_AGREED, list: 'text', lines: onDay(agreed(one)) },
  ]
}

const said = (text: string | null): readonly SheetLine[] => (text ? [{ text: same(text) }] : [])

const day = (on: LocalDate): Words => ({ en: longDate('en', on), cy: longDate('cy', on) })

const onDay = (on: LocalDate | null): readonly SheetLine[] => (on === null ? [] : [{ text: day(on) }])

const doing = ({ values: { what, due_on } }: ActionRecord): Words =>
  due_on === null ? same(what) : join([same(`${what},`), BY, day(due_on)])

const PEOPLE: Readonly<Record<string, Words>> = {
  'parent-or-carer': { en: 'My parent or carer', cy: 'Fy rhiant neu fy ngofalwr' },
  'case-manager': { en: 'My worker', cy: 'Fy ngweithiwr' },
  service: { en: 'Someone in the service', cy: 'Rhywun yn y gwasanaeth' },
  partner: { en: 'Someone who helps', cy: 'Rhywun sy’n helpu' },
}

/** Who does something, as the child knows them: by name where there is one. */
function whoItIs({ values: { by, person_id, provider } }: ActionRecord, names: Names): Words {
  const name = (person_id === null ? undefined : names.get(person_id)) ?? provider
  return name ? same(name) : (PEOPLE[by] ?? same(by))
}

const ifWorse = ({ contingencies }: PlanInFull): readonly SheetLine[] =>
  contingencies
    .filter(({ values }) => values.protects === 'child')
    .flatMap(({ values }) => [
      { lead: IF, text: same(values.if_what) },
      { lead: THEN, text: same(values.then_what) },
    ])

const lookAgain = ({ values: { agreed_on }, reviews }: PlanInFull): LocalDate | null =>
  agreed_on && reviewDueOn({ agreedOn: agreed_on, reviews: reviews.map(({ values }) => values) })

const agreed = ({ values: { child_agreed_on, child_agreed_how } }: PlanInFull): LocalDate | null =>
  child_agreed_how === 'not-agreed' ? null : child_agreed_on
