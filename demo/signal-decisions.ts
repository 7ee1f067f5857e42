import { addDays } from '#kernel/local-date.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { factsMark } from '#modules/signals/domain/facts-mark.ts'
import { signalSetAside } from '#modules/signals/domain/signal-set-aside.ts'
import { signalSetting } from '#modules/signals/domain/signal-setting.ts'
import type { Signal } from '#modules/signals/domain/signal.ts'
import { signalsOf } from '#modules/signals/domain/signals-of.ts'
import { person } from '#modules/workforce/domain/person.ts'
import type { Book } from './book.ts'
import type { Ledger } from './ledger.ts'
import { write } from './phrases.ts'
import { WHY_SET_ASIDE } from './phrases/signals.ts'
import { picturesIn } from './pictures-in.ts'
import type { Dice } from './random.ts'

/** How many signals stand set aside. */
const ASIDE = 4

/** Writes what people said about signals: a number that the service took for its own, and signals set aside. */
export function writeSignalDecisions(book: Book, ledger: Ledger, dice: Dice): void {
  writeNumber(book, ledger)
  const pictureOf = picturesIn(ledger, book.profile.nation)
  const open = ledger.rows(programme).filter(({ facts }) => facts['ended_on'] === null)
  const said = new Set<string>()
  for (const childId of new Set(open.map(({ facts }) => String(facts['child_id'])))) {
    if (said.size === ASIDE) return
    const quiet = signalsOf(pictureOf(childId), book.today).signals.find(
      ({ rule, severity, owner }) => severity !== 'act-now' && owner.personId !== null && !said.has(rule),
    )
    if (!quiet) continue
    said.add(quiet.rule)
    setAside(book, childId, quiet, dice)
  }
}

/** The head of service has written the usual number into the service’s own procedure. */
function writeNumber(book: Book, ledger: Ledger): void {
  const head = ledger.rows(person).find(({ facts }) => facts['job_title'] === 'Head of service' && !facts['leaves_on'])
  if (!head) throw new Error('The invented service has nobody who leads it')
  book.add(signalSetting, {
    setting: 'oversight-missing-days',
    value: 28,
    from_on: book.day(-90),
    source: 'Case management procedure, section 7: management oversight',
    person_id: head.id,
  })
}

/** Of one signal, by whoever it is for, a few days ago at most. */
function setAside(book: Book, childId: string, signal: Signal, dice: Dice): void {
  const { rule, subject, raisedOn, owner } = signal
  if (owner.personId === null) return
  const lately = book.day(-dice.whole(1, 6))
  const setOn = raisedOn > lately ? raisedOn : lately
  book.add(signalSetAside, {
    child_id: childId,
    programme_id: subject.kind === 'programme' ? subject.id : null,
    rule,
    facts: factsMark(signal),
    reason: write(dice, WHY_SET_ASIDE, dice.chance(0.3)),
    set_on: setOn,
    until_on: addDays(setOn, 14),
    person_id: owner.personId,
  })
}
