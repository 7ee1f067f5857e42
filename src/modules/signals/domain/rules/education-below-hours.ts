import type { Words } from '#kernel/language.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { isOfSchoolAge, schoolAgeChangesAfter } from '#modules/children/domain/school-age.ts'
import { heldOn } from '#modules/children/domain/spans.ts'
import { PLAN_DUE } from '#modules/plans/domain/plan-due.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath } from '../in-programme.ts'
import { openProgrammes, workingSince } from '../open-programmes.ts'
import type { ChildPicture } from '../picture.ts'
import { childRule, type Look, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'
import type { Setting } from '../setting.ts'
import { earliest } from '../spells.ts'

const SAYS: Words = {
  en: 'The child is offered fewer hours of learning or work than full time, and no plan says what is done about it.',
  cy: 'Cynigir llai o oriau dysgu neu waith i’r plentyn nag amser llawn, ac nid oes cynllun yn dweud beth a wneir yn ei gylch.',
}
const SINCE: Words = { en: 'these hours since', cy: 'yr oriau hyn ers' }
const PLAN: Words = { en: 'Say in the plan what is done about it', cy: 'Dweud yn y cynllun beth a wneir yn ei gylch' }

/** What of a plan, or of help that was asked for, is about learning and work. */
const ABOUT_LEARNING: ReadonlySet<string> = new Set(['need-education', 'against-learning'])

const hours = (words: Words, value: number): Setting => ({
  ...{ words, unit: 'hours', least: 5, most: 40 },
  values: [
    {
      from: localDate('2000-01-01'),
      value,
      source:
        'Key performance indicator 2 (YJB calculation code, August 2026): 25 hours offered a week are full time at school age, and 16 above it',
      certainty: 'derived',
    },
  ],
})

/** The hours that a child is offered in a week, and since when; null where they are not known. */
function hoursOffered(
  picture: ChildPicture,
  on: LocalDate,
): { readonly offered: number; readonly since: LocalDate } | null {
  const current = heldOn(picture.educations, on)
  const each = current.map(({ provision_type, hours_offered }) => (provision_type === 'none' ? 0 : hours_offered))
  const since = current
    .map(({ from_on }) => from_on)
    .toSorted()
    .at(-1)
  if (since === undefined || each.includes(null)) return null
  return { offered: each.reduce<number>((sum, one) => sum + (one ?? 0), 0), since }
}

/** Whether a plan in force, or help that was asked for, is about learning or work; or a plan says why it is not. */
function isPlanned(picture: ChildPicture, on: LocalDate): boolean {
  const open = new Set(openProgrammes(picture, on).map(({ id }) => id))
  const plans = new Set(
    picture.plans.flatMap(({ id, programme_id, agreed_on, replaced_on }) =>
      open.has(programme_id) && agreed_on !== null && replaced_on === null ? [id] : [],
    ),
  )
  const isAbout = (kinds: readonly string[] | null) => (kinds ?? []).some(kind => ABOUT_LEARNING.has(kind))
  return (
    picture.objectives.some(({ plan_id, answers }) => plans.has(plan_id) && isAbout(answers)) ||
    picture.leftOut.some(({ plan_id, factor }) => plans.has(plan_id) && ABOUT_LEARNING.has(factor)) ||
    picture.interventions.some(
      ({ programme_id, answers, declined_on }) => open.has(programme_id) && declined_on === null && isAbout(answers),
    )
  )
}

/** What is said while the child is of the age that they are of today. */
const untilOlder = (look: Look, birth: LocalDate, on: LocalDate): Look => ({
  ...look,
  lookAgainOn: earliest([look.lookAgainOn, schoolAgeChangesAfter(birth, on)]),
})

const [{ value: due, ...basis }] = PLAN_DUE

/** A child who is offered less than full-time learning or work, with nothing planned about it. */
export const educationBelowHours = childRule({
  id: 'education-below-hours',
  title: { en: 'Education below full-time hours', cy: 'Addysg islaw oriau amser llawn' },
  about: {
    en: 'Where a child has too little school or work, somebody does something about it, and the plan says what.',
    cy: 'Lle mae gan blentyn rhy ychydig o ysgol neu waith, mae rhywun yn gwneud rhywbeth yn ei gylch, ac mae’r cynllun yn dweud beth.',
  },
  standards: bearsOn(['1.3', '2.3.1', '3.3.1'], ['1.3', '2.3.1']),
  failings: ['F7'],
  owner: 'case-manager',
  settings: {
    schoolAgeHours: hours(
      { en: 'Hours that are full time at school age', cy: 'Oriau sy’n amser llawn yn oedran ysgol' },
      25,
    ),
    olderHours: hours({ en: 'Hours that are full time above it', cy: 'Oriau sy’n amser llawn uwchlaw hynny' }, 16),
    workingDays: {
      words: { en: 'Working days to plan for it', cy: 'Diwrnodau gwaith i gynllunio ar ei gyfer' },
      unit: 'working-days',
      least: 5,
      most: 40,
      values: [{ ...basis, value: due.workingDays }],
    },
  },
  look: (picture, on, { schoolAgeHours, olderHours, workingDays }) => {
    const [birth, working] = [picture.child.date_of_birth, workingSince(picture, on)]
    const known = hoursOffered(picture, on)
    if (birth === null || working === null || known === null || isPlanned(picture, on)) return NOTHING
    const { offered, since } = known
    const fullTime = isOfSchoolAge(birth, on) ? schoolAgeHours : olderHours
    if (offered >= fullTime) return untilOlder(NOTHING, birth, on)
    const look = saidAfter(addWorkingDays(since > working ? since : working, workingDays), on, () => ({
      severity: 'soon',
      says: SAYS,
      evidence: [{ what: SINCE, on: since, path: childPath(picture, '/education') }],
      todo: { words: PLAN, path: childPath(picture, '/plan') },
    }))
    return untilOlder(look, birth, on)
  },
})
