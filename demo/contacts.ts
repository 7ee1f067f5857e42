import { addWorkingDays } from '#kernel/working-days.ts'
import { isKept } from '#modules/contacts/domain/contact-standing.ts'
import { contact } from '#modules/contacts/domain/contact.ts'
import { objective } from '#modules/plans/domain/objective.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { allocationOn } from './allocation-on.ts'
import type { Assessed } from './assessed.ts'
import type { ChildFile } from './child-file.ts'
import { contactDays, firstWorkingDay } from './contact-days.ts'
import type { Life } from './lives.ts'
import { write } from './phrases.ts'
import { FOLLOWED_UP, MISSED_BECAUSE, notesOf } from './phrases/contacts.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'

/** Whose contacts they are, of which programme. */
type Worked = {
  readonly file: ChildFile
  readonly childId: string
  readonly programme: Written
  readonly inWelsh: boolean
  /** How this child keeps to what was agreed: some find it hard. */
  readonly unexcused: number
}

const KINDS = { 'home-visit': 8, office: 9, 'school-visit': 4, 'out-and-about': 5, phone: 4, video: 1, group: 2 }
const NOT_FACE_TO_FACE: readonly string[] = ['phone', 'video']
type Kind = keyof typeof KINDS

/** After so many days without having seen the child, a visit takes the place of a call. */
const UNSEEN_AT_MOST = 9
const FINDS_IT_HARD = 0.2

/** Writes the contacts of a programme: those that were kept, those that were not, and the next ones. */
export function writeContacts(
  file: ChildFile,
  childId: string,
  life: Life,
  programme: Written,
  assessed: readonly Assessed[],
): void {
  const { episode } = programme
  const dice = life.dice.fork(`contacts/${episode.plan.kind}/${String(episode.referredOn)}`)
  const inWelsh = life.speaksWelsh && dice.fork('language').chance(0.5)
  const unexcused = life.dice.fork('keeps').chance(FINDS_IT_HARD) ? 4 : 1
  const worked: Worked = { file, childId, programme, inWelsh, unexcused }
  let seenOn = episode.startsOn ?? 0
  for (const on of contactDays(file, episode, assessed, dice.fork('days'))) {
    const own = dice.fork(on)
    if (writeContact(worked, on, own, kindOn(worked, on - seenOn, own.weighted(KINDS)))) seenOn = on
    else if (on < 0) seenOn = makeUpFor(worked, on, own.fork('made up')) ?? seenOn
  }
}

/** Whoever makes up for what was missed also sees a child face to face in time, however often they call. */
function kindOn({ file }: Worked, daysUnseen: number, kind: Kind): Kind {
  const seesInTime = file.profile.practice.missesMadeUp > 0.5
  return seesInTime && daysUnseen > UNSEEN_AT_MOST && NOT_FACE_TO_FACE.includes(kind) ? 'home-visit' : kind
}

/** A visit within days, where the service makes up for what was missed; answers its day if the child was seen. */
function makeUpFor(worked: Worked, missedOn: number, dice: Dice): number | null {
  const { file, programme } = worked
  if (!dice.chance(file.profile.practice.missesMadeUp)) return null
  const on = firstWorkingDay(file, missedOn + dice.whole(2, 5))
  if (on > (programme.episode.endedOn ?? on)) return null
  return writeContact(worked, on, dice.fork('visit'), 'home-visit') ? on : null
}

/** Answers whether the child was seen. */
function writeContact(worked: Worked, on: number, dice: Dice, kind: Kind): boolean {
  const { file, childId, programme } = worked
  const person = allocationOn(file, programme.id, ['case-manager', 'caretaking'], file.day(on))
  if (person === null) return false
  const facts = {
    child_id: childId,
    programme_id: programme.id,
    kind,
    was_planned: on >= 0 || dice.chance(0.85),
    held_on: file.day(on),
    held_time: dice.chance(0.9) ? `${dice.whole(9, 17)}:${dice.pick(['00', '15', '30', '45'])}`.padStart(5, '0') : null,
    minutes: kind === 'phone' ? dice.whole(5, 20) : dice.pick([30, 45, 60, 60, 90]),
    person_id: person,
    with_whom: dice.chance(0.3) ? ['child', 'parent-or-carer'] : ['child'],
    place: null,
    counts: true,
    objective_ids: servedOn(worked, on, dice.fork('serves')),
  }
  const told = on >= 0 ? {} : howItWent(worked, on, kind, dice.fork('told'))
  if (told) file.add(contact, { ...facts, ...told })
  return told?.outcome !== undefined && isKept(told.outcome) && !NOT_FACE_TO_FACE.includes(kind)
}

/** What is told of a contact whose day has come; null where nobody saw the child, and nobody wrote why. */
function howItWent({ file, inWelsh, unexcused }: Worked, on: number, kind: string, dice: Dice) {
  const { contactsKept, missesFollowed } = file.profile.practice
  if (on >= -RECENT && !dice.fork('written up').chance(contactsKept)) return {}
  if (dice.chance(contactsKept))
    return {
      outcome: dice.chance(0.07) ? 'kept-late' : 'kept',
      seen_alone: NOT_FACE_TO_FACE.includes(kind) ? null : dice.chance(0.6),
      note: write(dice, notesOf(kind), inWelsh),
    }
  if (!dice.chance(contactsKept)) return null
  const outcome = dice.weighted({
    'missed-acceptable': 5,
    'missed-unacceptable': 2 * unexcused,
    'cancelled-by-service': 1,
    'cancelled-by-family': 2,
  })
  if (!outcome.startsWith('missed')) return { outcome }
  const reasons = MISSED_BECAUSE[outcome === 'missed-acceptable' ? 'acceptable' : 'unacceptable']
  const followedOn = addWorkingDays(file.day(on), 1)
  const isFollowed = followedOn < file.today && dice.fork('followed').chance(missesFollowed)
  return {
    outcome,
    absence_reason: write(dice, reasons, inWelsh),
    followed_up_on: isFollowed ? followedOn : null,
    follow_up: isFollowed ? write(dice, FOLLOWED_UP, inWelsh) : null,
  }
}

/** Days within which a contact may still wait to be told of. */
const RECENT = 4

/** The objective of the plan then in force that a contact was for: each in its turn. */
function servedOn({ file, programme }: Worked, on: number, dice: Dice): readonly string[] {
  if (!dice.chance(file.profile.practice.contactsPurposed)) return []
  const day = file.day(on)
  const inForce = file
    .rows(plan)
    .find(
      ({ programme_id, agreed_on, replaced_on }) =>
        programme_id === programme.id && agreed_on && agreed_on <= day && (!replaced_on || replaced_on > day),
    )
  const objectives = file.rows(objective).filter(({ plan_id }) => plan_id === inForce?.id)
  const served = file.rows(contact).filter(row => row.programme_id === programme.id && row.objective_ids?.length).length
  const next = objectives[served % objectives.length]
  return next ? [next.id] : []
}
