import { breachDecision } from '#modules/contacts/domain/breach-decision.ts'
import { breachSteps } from '#modules/contacts/domain/breach-steps.ts'
import { contact } from '#modules/contacts/domain/contact.ts'
import { warning } from '#modules/contacts/domain/warning.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { allocationOn } from './allocation-on.ts'
import type { ChildFile } from './child-file.ts'
import type { Desk } from './desk.ts'
import type { Life } from './lives.ts'
import { write } from './phrases.ts'
import { BREACH_REASONS, UNDERSTOOD_HOW, WARNED_BECAUSE } from './phrases/contacts.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'

type Answering = {
  readonly file: ChildFile
  readonly childId: string
  readonly desk: Desk
  readonly programme: Written
  readonly inWelsh: boolean
}

/** Writes what was done each time that an order was not kept: warned, or decided, as the law has it; or nothing. */
export function writeCompliance(file: ChildFile, childId: string, life: Life, desk: Desk, programme: Written): void {
  const failed = file
    .rows(contact)
    .filter(({ programme_id, outcome }) => programme_id === programme.id && outcome === 'missed-unacceptable')
  const answering: Answering = { file, childId, desk, programme, inWelsh: life.speaksWelsh }
  for (const { id, held_on } of failed)
    if (held_on) answer(answering, { contactId: id, on: held_on }, life.dice.fork(`compliance/${held_on}`))
}

type Failure = { readonly contactId: string; readonly on: LocalDate }

function answer(answering: Answering, { contactId, on }: Failure, dice: Dice): void {
  const { file, childId, programme, inWelsh } = answering
  const answeredOn = addWorkingDays(on, dice.whole(1, 3))
  const lastDay = file.dayOrNone(programme.episode.endedOn)
  const isTimely = answeredOn < file.today && (lastDay === null || answeredOn <= lastDay)
  if (!isTimely || !dice.chance(file.profile.practice.missesFollowed)) return
  const { step } = standing(answering, answeredOn)
  const person = allocationOn(file, programme.id, ['case-manager', 'caretaking'], answeredOn)
  if (step === 'warn-or-decide' && person)
    file.add(warning, {
      child_id: childId,
      programme_id: programme.id,
      contact_id: contactId,
      given_on: answeredOn,
      how: dice.weighted({ letter: 3, 'letter-and-in-person': 5, 'in-person': 1 }),
      circumstances: write(dice, WARNED_BECAUSE, inWelsh),
      says_what_may_follow: true,
      ...understanding(answering, dice),
      person_id: person,
    })
  if (step === 'must-decide' || step === 'back-to-panel') decide(answering, answeredOn, dice)
}

/** How the programme stands on a day by what has been written of it so far. */
function standing({ file, programme }: Answering, on: LocalDate) {
  const mine = <Row extends { readonly programme_id?: string }>(rows: readonly Row[]) =>
    rows.filter(({ programme_id }) => programme_id === programme.id)
  return breachSteps(
    {
      programmeKind: programme.episode.plan.kind,
      failures: mine(file.rows(contact)).flatMap(({ outcome, held_on }) =>
        outcome === 'missed-unacceptable' && held_on ? [held_on] : [],
      ),
      warnings: mine(file.rows(warning)).flatMap(({ given_on }) => given_on ?? []),
      decisions: mine(file.rows(breachDecision)).flatMap(({ decided_on, decision }) =>
        decided_on && decision ? [{ on: decided_on, decision }] : [],
      ),
    },
    on,
  )
}

function understanding({ file, inWelsh }: Answering, dice: Dice) {
  const isChecked = dice.fork('understood').chance(file.profile.practice.childHeard)
  return isChecked
    ? { understood: 'checked-understood', understood_how: write(dice, UNDERSTOOD_HOW, inWelsh) }
    : { understood: 'not-checked', understood_how: null }
}

function decide({ file, childId, desk, programme, inWelsh }: Answering, on: LocalDate, dice: Dice): void {
  const need = { from: file.fromToday(on), until: file.fromToday(on) + 1, team: 'cases', inWelsh: false }
  const manager =
    allocationOn(file, programme.id, ['countersigning-manager'], on) ??
    desk.hand('countersigning-manager', need, dice)?.id
  if (!manager) return
  const decision = dice.weighted({ 'exceptional-circumstances': 4, 'reasonable-excuse': 3, 'start-proceedings': 3 })
  file.add(breachDecision, {
    child_id: childId,
    programme_id: programme.id,
    decided_on: on,
    decision,
    reason: write(dice, BREACH_REASONS, inWelsh),
    understood: 'checked-understood',
    understood_how: write(dice, UNDERSTOOD_HOW, inWelsh),
    person_id: manager,
    information_laid_on: decision === 'start-proceedings' ? on : null,
  })
}
