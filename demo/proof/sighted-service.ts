import type { Entity, RecordOf } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { child } from '#modules/children/domain/child.ts'
import { openProgrammes } from '#modules/signals/domain/open-programmes.ts'
import { historyOf } from '#modules/signals/domain/history.ts'
import type { ChildPicture } from '#modules/signals/domain/picture.ts'
import { RULES } from '#modules/signals/domain/rules.ts'
import { type OwnSetting, settingsOn } from '#modules/signals/domain/settings-on.ts'
import { type Spell, spellsOf } from '#modules/signals/domain/spells.ts'
import { lookAtSubjects } from '#modules/signals/domain/subjects-on.ts'
import type { VictimPicture } from '#modules/signals/domain/victim-picture.ts'
import { signalSetting } from '#modules/signals/domain/signal-setting.ts'
import type { Signal } from '#modules/signals/domain/signal.ts'
import { signalsOf } from '#modules/signals/domain/signals-of.ts'
import { victimSignalsOf } from '#modules/signals/domain/victim-signals-of.ts'
import type { DemoBundle } from '../demo-bundles.ts'
import { picturesIn } from '../pictures-in.ts'
import { victimPicturesIn } from '../victim-pictures-in.ts'

/** A signal of the proof: of which child’s record, by name; of a victim only that it is one. */
export type Sighted = Signal & { readonly who: string; readonly childId: string }

/** An invented service with all its records in memory, to be looked at on any day. */
export function sightedService(bundle: DemoBundle) {
  const records = <E extends Entity>(entity: E): readonly (RecordOf<E> & { readonly id: string })[] =>
    bundle.rows(entity).map(({ id, facts }) => {
      const values = Object.keys(entity.fields).map(name => [name, facts[name] ?? null])
      return { id, ...(Object.fromEntries(values) as RecordOf<E>) }
    })
  const own = records(signalSetting) as readonly OwnSetting[]
  const names = new Map(records(child).map(({ id, given_names, family_name }) => [id, `${given_names} ${family_name}`]))
  const pictureOf = picturesIn(bundle, bundle.service.nation)
  const pictures = [...new Set(records(programme).map(({ child_id }) => child_id))].map(pictureOf)
  const victims = victimPicturesIn(bundle)
  const ofChild = (picture: ChildPicture, on: LocalDate): readonly Sighted[] => {
    const named = { who: names.get(picture.child.id) ?? '', childId: picture.child.id }
    return signalsOf(picture, on, { own }).signals.map(signal => ({ ...signal, ...named }))
  }
  const ofVictim = (picture: VictimPicture, on: LocalDate): readonly Sighted[] =>
    victimSignalsOf(picture, on, { own }).signals.map(signal => ({
      ...signal,
      ...{ who: 'a victim', childId: picture.childId },
    }))
  return {
    ...{ bundle, records },
    /** Every signal that stands on a day, of children and of those whom they harmed. */
    signalsOn: (on: LocalDate): readonly Sighted[] => [
      ...pictures.flatMap(picture => ofChild(picture, on)),
      ...victims.flatMap(picture => ofVictim(picture, on)),
    ],
    /** The same signal as it stood on another day; nothing where it did not. */
    asSeenOn: ({ rule, subject, about, childId }: Sighted, on: LocalDate): Sighted | undefined =>
      (subject.kind === 'victim'
        ? victims.filter(({ victim }) => victim.id === subject.id).flatMap(picture => ofVictim(picture, on))
        : pictures.filter(({ child: { id } }) => id === childId).flatMap(picture => ofChild(picture, on))
      ).find(other => other.rule === rule && other.subject.id === subject.id && other.about === about),
    /** Everything that the rules about children ever said, and for how long. */
    spells: (until: LocalDate): readonly RuleSpell[] =>
      pictures.flatMap(picture => {
        const history = historyOf(picture)
        return RULES.flatMap(rule => {
          const settings = settingsOn(rule, own, until)
          return spellsOf(history, until, (known, day) => lookAtSubjects(rule, known, day, settings)).map(spell => ({
            ...spell,
            rule: rule.id,
          }))
        })
      }),
    /** Whatever somebody here had to work on, on a day. */
    openOn: (on: LocalDate) => pictures.flatMap(picture => openProgrammes(picture, on)),
  }
}

export type RuleSpell = Spell & { readonly rule: string }
export type SightedService = ReturnType<typeof sightedService>
