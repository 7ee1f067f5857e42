import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { type BreachStep, breachSteps, type Compliance } from '#modules/contacts/domain/breach-steps.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath, inProgramme } from '../in-programme.ts'
import { ownNumber } from '../own-number.ts'
import type { ProgrammePicture } from '../picture.ts'
import { type Fact, NOTHING, programmeRule } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Readonly<Partial<Record<BreachStep, Words>>> = {
  'must-decide': {
    en: 'After two warnings there was another failure without a reasonable excuse, and no decision is recorded.',
    cy: 'Ar ôl dau rybudd bu methiant arall heb esgus rhesymol, ac ni chofnodwyd penderfyniad.',
  },
  'back-to-panel': {
    en: 'After two warnings there was another failure without a reasonable excuse, and it is not recorded whether the order goes back to its panel.',
    cy: 'Ar ôl dau rybudd bu methiant arall heb esgus rhesymol, ac ni chofnodwyd a yw’r gorchymyn yn mynd yn ôl i’w banel.',
  },
}
const WARNED: Words = { en: 'warning', cy: 'rhybudd' }
const FAILED: Words = { en: 'failure without a reasonable excuse', cy: 'methiant heb esgus rhesymol' }
const DECIDE: Words = { en: 'Decide about a breach', cy: 'Penderfynu ynghylch torri gorchymyn' }

const complianceOf = (picture: ProgrammePicture): Compliance => ({
  programmeKind: picture.programme.kind,
  failures: inProgramme(picture, picture.contacts).flatMap(({ outcome, held_on }) =>
    outcome === 'missed-unacceptable' ? [held_on] : [],
  ),
  warnings: inProgramme(picture, picture.warnings).map(({ given_on }) => given_on),
  decisions: inProgramme(picture, picture.breachDecisions).map(({ decided_on, decision }) => ({
    on: decided_on,
    decision,
  })),
})

type Due = { readonly failedOn: LocalDate; readonly says: Words; readonly warnings: readonly LocalDate[] }

/** The first failure after which a decision must be made and none was. */
function firstToDecide(compliance: Compliance, on: LocalDate): Due | null {
  for (const failedOn of breachSteps(compliance, on).unanswered) {
    const { step, inForce } = breachSteps({ ...compliance, failures: [failedOn] }, on)
    const says = SAYS[step]
    if (says) return { failedOn, says, warnings: inForce.filter(day => day < failedOn) }
  }
  return null
}

/** A failure after two warnings about which nobody has decided. */
export const breachDecisionDue = programmeRule({
  id: 'breach-decision-due',
  title: { en: 'Decision about a breach due', cy: 'Penderfyniad ynghylch torri gorchymyn yn ddyledus' },
  about: {
    en: 'After two warnings a manager decides, and says why: to go back to court or panel, or not to.',
    cy: 'Ar ôl dau rybudd mae rheolwr yn penderfynu, ac yn dweud pam: mynd yn ôl i’r llys neu’r panel, neu beidio.',
  },
  standards: bearsOn(['2.3.1'], ['2.3.1']),
  failings: ['F3'],
  owner: 'team-manager',
  settings: {
    workingDays: ownNumber({
      words: {
        en: 'Working days to decide about a breach',
        cy: 'Diwrnodau gwaith i benderfynu ynghylch torri gorchymyn',
      },
      unit: 'working-days',
      least: 0,
      most: 10,
      value: 1,
      source: 'Ours: the law says what must follow (Sentencing Act 2020, Schedule 7, paragraph 4) and not how soon',
    }),
  },
  look: (picture, on, { workingDays }) => {
    const due = firstToDecide(complianceOf(picture), on)
    if (!due) return NOTHING
    const path = childPath(picture, '/contacts')
    const failure: Fact = { what: FAILED, on: due.failedOn, path }
    return saidAfter(addWorkingDays(due.failedOn, workingDays), on, () => ({
      severity: 'act-now',
      says: due.says,
      evidence: [failure, ...due.warnings.map(day => ({ what: WARNED, on: day, path }))],
      todo: { words: DECIDE, path: childPath(picture, '/breach-decisions/new') },
    }))
  },
})
