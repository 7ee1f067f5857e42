import { outcome } from '#modules/cases/domain/outcome.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { breachDecision } from '#modules/contacts/domain/breach-decision.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { writeVictimContact } from './victim-contacts.ts'
import { UPDATES } from './phrases/victims.ts'
import type { OfVictim } from './of-victim.ts'

/** Writes of what a victim who asked for it was told: what was decided, a release, a breach, the end of the work. */
export function writeUpdates(of: OfVictim, heardOn: number): void {
  const { file } = of
  for (const { event, day } of eventsOf(of)) {
    const dice = event === 'breach' ? of.dice.fork(`breach/${day}`) : of.dice
    const on = file.fromToday(day)
    if (on < heardOn || !dice.chance(file.profile.practice.victimsTold)) continue
    const toldOn = on + dice.whole(0, 1)
    const personId = of.workerOn(toldOn)
    if (toldOn <= -1 && personId)
      writeVictimContact(
        { ...of, dice },
        { on: toldOn, personId, reached: true, purpose: ['update'], event, note: UPDATES },
      )
  }
}

type Event = { readonly event: string; readonly day: LocalDate }

function eventsOf({ file, offenceId }: OfVictim): readonly Event[] {
  const work = file.rows(programme).filter(({ offence_ids }) => offence_ids?.includes(offenceId))
  const ends = work.flatMap(({ ended_on }) => ended_on ?? [])
  const last = ends.length === work.length ? ends.toSorted().at(-1) : undefined
  return [
    ...file
      .rows(outcome)
      .flatMap(({ offence_id, decided_on }) =>
        offence_id === offenceId && decided_on ? [{ event: 'sentence', day: decided_on }] : [],
      ),
    ...work.flatMap(({ kind, starts_on }) =>
      starts_on && (kind === 'dto-licence' || kind === 'long-licence') ? [{ event: 'release', day: starts_on }] : [],
    ),
    ...file
      .rows(breachDecision)
      .flatMap(({ programme_id, information_laid_on }) =>
        information_laid_on && work.some(({ id }) => id === programme_id)
          ? [{ event: 'breach', day: information_laid_on }]
          : [],
      ),
    ...(last ? [{ event: 'end', day: last }] : []),
  ]
}
