import { offence } from '#modules/cases/domain/offence.ts'
import { slaveryDefence } from '#modules/exploitation/domain/slavery-defence.ts'
import { refer, screen, sign } from './exploited.ts'
import { type Story, workerOf } from './story.ts'

/** A boy found to be a victim of slavery, with a charge that no court has decided: his lawyer was told, or nobody was. */
export const chargedVictim: Story = {
  id: 'charged-victim',
  lives: { aberwen: [26], glanmorfa: [17] },
  age: 16,
  standing: { 'child-safety': 'high', 'others-safety': 'low', reoffending: 'medium' },
  tell: scene => {
    const { file, childId, isSound } = scene
    sign(scene, 'phones', -104, 'family-or-carer')
    sign(scene, 'drugs-away', -98, 'police')
    const offenceId = file.add(offence, {
      ...{ child_id: childId, category: 'drugs', victim_identified: false },
      committed_on: file.day(-98),
      arrested_on: file.day(-98),
      charged_on: file.day(-97),
      description: 'Possession of a class A drug with intent to supply',
    })
    const screeningId = screen(scene, isSound ? -97 : -90)
    if (!screeningId) return
    const referralId = refer(scene, { screeningId, sentOn: isSound ? -96 : -84, grounds: -78, final: -20 })
    const personId = workerOf(scene, -77)
    if (isSound && personId)
      file.add(slaveryDefence, {
        ...{ child_id: childId, nrm_referral_id: referralId, offence_id: offenceId, person_id: personId },
        raised_on: file.day(-77),
        raised_with: 'defence',
      })
  },
  fails: { assessed: 1, levelsRight: 0, reviewed: 0 },
}
