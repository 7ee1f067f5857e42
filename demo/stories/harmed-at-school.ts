import { offence } from '#modules/cases/domain/offence.ts'
import { safetyNote } from '#modules/victims/domain/safety-note.ts'
import { victimConsent } from '#modules/victims/domain/victim-consent.ts'
import { victimContact } from '#modules/victims/domain/victim-contact.ts'
import { victimHarm } from '#modules/victims/domain/victim-harm.ts'
import { victimMeasure } from '#modules/victims/domain/victim-measure.ts'
import { victim } from '#modules/victims/domain/victim.ts'
import { inventMobile } from '../contact-details.ts'
import { inventName } from '../names.ts'
import { FIRST_CALLS, IMPACTS, MEASURES, NOTES, SAFETY_NEEDS, WISHES } from '../phrases/victims.ts'
import { FOR_CERTAIN, say, type Scene, type Story } from './story.ts'

/** A boy who harmed someone at his own school: what keeps the victim safe is in his plan and his record, or in neither. */
export const harmedAtSchool: Story = {
  id: 'harmed-at-school',
  lives: { aberwen: [7], glanmorfa: [88] },
  age: 15,
  standing: { 'child-safety': 'low', 'others-safety': 'medium', reoffending: 'medium' },
  fails: {
    assessed: 1,
    assessedInTime: 1,
    planned: 1,
    plannedInTime: 1,
    victimInPlan: 0,
    victimsIdentified: FOR_CERTAIN,
  },
  after: scene => {
    const { file } = scene
    const harmed = file.rows(offence).findLast(({ victim_identified }) => victim_identified === true)
    if (!harmed?.committed_on) return
    const on = file.fromToday(harmed.committed_on) + 12
    const victimId = writeVictim(scene, on)
    file.add(victimHarm, {
      ...{ victim_id: victimId, offence_id: harmed.id, relationship: 'same-school', details: 'received' },
      details_on: file.day(on - 5),
      impact: say(scene, IMPACTS),
      wishes: say(scene, WISHES),
      safety_needs: say(scene, SAFETY_NEEDS),
    })
    if (scene.isSound) keepSafe(scene, victimId, on)
  },
}

function writeVictim(scene: Scene, on: number): string {
  const { file, dice, forVictims } = scene
  const name = inventName(dice, 'english', 'male')
  const id = file.add(victim, {
    ...{ kind: 'child', prefers: 'phone', phone: inventMobile(dice), name: `${name.given} ${name.family}` },
    parent_name: `${inventName(dice, 'english', 'female').given} ${name.family}`,
    date_of_birth: file.day(-5480 - dice.whole(0, 300)),
    enhanced_rights: ['vulnerable'],
  })
  const personId = forVictims(on)
  if (personId === null) return id
  file.add(victimContact, {
    ...{ victim_id: id, person_id: personId, how: 'phone', reached: true, purpose: ['first-offer', 'rights'] },
    held_on: file.day(on),
    note: say(scene, FIRST_CALLS),
  })
  const consent = { victim_id: id, person_id: personId, said_by: 'Parent, with the child', how: 'phone' }
  file.add(victimConsent, { ...consent, about: 'contact', decision: 'given', decided_on: file.day(on) })
  return id
}

function keepSafe(scene: Scene, victimId: string, on: number): void {
  const { file, childId } = scene
  const span = { from_on: file.day(on), until_on: file.day(on + 180) }
  file.add(victimMeasure, { victim_id: victimId, kind: 'school-plan', what: say(scene, MEASURES), ...span })
  file.add(safetyNote, { child_id: childId, kind: 'school', text: say(scene, NOTES.school), ...span })
}
