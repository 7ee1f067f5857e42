import { breachDecision } from '#modules/contacts/domain/breach-decision.ts'
import { contact } from '#modules/contacts/domain/contact.ts'
import { warning } from '#modules/contacts/domain/warning.ts'
import { BREACH_REASONS, FOLLOWED_UP, MISSED_BECAUSE, UNDERSTOOD_HOW, WARNED_BECAUSE } from '../phrases/contacts.ts'
import { managerOf, say, type Scene, type Story, workerOf } from './story.ts'

/** Nine children on orders, whose plans say what is to keep people safe: seen as often as agreed and for that, or neither. */
export const hardlySeen: Story = {
  id: 'hardly-seen',
  lives: {
    aberwen: [1, 18, 28, 30, 37, 78, 84, 93, 103],
    glanmorfa: [12, 23, 50, 97, 108, 142, 155, 184, 188],
  },
  standing: { 'child-safety': 'medium', 'others-safety': 'medium', reoffending: 'medium' },
  fails: {
    ...{ assessed: 1, assessedInTime: 1, levelsRight: 1, planned: 1, plannedInTime: 1, factorsAnswered: 1 },
    ...{ contactsKept: 0.15, contactsPurposed: 0 },
  },
  after: scene => {
    if ([...MISSED_THRICE, ...UNDECIDED].includes(scene.life.number)) missesThrice(scene)
  },
}

/** Warned twice, and on the third time it was decided whether to go back to court: one of the nine in each service. */
const MISSED_THRICE = [84, 108]
/** One more where work failed: of their third time nobody decided anything. */
const UNDECIDED = [93]

function missesThrice(scene: Scene): void {
  const { file, childId, programme } = scene
  const of = { child_id: childId, programme_id: programme.id }
  for (const [at, on] of [-47, -33, -19].entries()) {
    const personId = workerOf(scene, on)
    if (!personId) return
    const missed = file.add(contact, {
      ...{ ...of, kind: 'office', was_planned: true, counts: true, person_id: personId, with_whom: ['child'] },
      ...{ held_on: file.day(on), held_time: '16:00', outcome: 'missed-unacceptable' },
      absence_reason: say(scene, MISSED_BECAUSE.unacceptable),
      followed_up_on: file.day(on + 1),
      follow_up: say(scene, FOLLOWED_UP),
    })
    const understood = { understood: 'checked-understood', understood_how: say(scene, UNDERSTOOD_HOW) }
    if (at < 2)
      file.add(warning, {
        ...{ ...of, ...understood, contact_id: missed, person_id: personId, given_on: file.day(on + 2) },
        ...{ how: 'letter-and-in-person', circumstances: say(scene, WARNED_BECAUSE), says_what_may_follow: true },
      })
    else if (!UNDECIDED.includes(scene.life.number)) decide(scene, on + 3, understood)
  }
}

function decide(
  scene: Scene,
  on: number,
  understood: { readonly understood: string; readonly understood_how: string },
): void {
  const { file, childId, programme } = scene
  const personId = managerOf(scene, on)
  if (!personId) return
  file.add(breachDecision, {
    ...{ child_id: childId, programme_id: programme.id, person_id: personId, decided_on: file.day(on) },
    ...{ ...understood, decision: 'exceptional-circumstances', reason: say(scene, BREACH_REASONS) },
  })
}
