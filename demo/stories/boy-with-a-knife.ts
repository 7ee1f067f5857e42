import { offence } from '#modules/cases/domain/offence.ts'
import { NOTIFY_WITHIN } from '#modules/safety/domain/notification-clocks.ts'
import { notification } from '#modules/safety/domain/notification.ts'
import { FOR_CERTAIN, happens, raises, type Scene, type Story } from './story.ts'

/** A boy of sixteen who threatened somebody by name with a knife, and was charged with grave harm a month later. */
export const boyWithAKnife: Story = {
  id: 'boy-with-a-knife',
  lives: { aberwen: [31], glanmorfa: [4] },
  age: 16,
  standing: { 'child-safety': 'medium', 'others-safety': 'high', reoffending: 'high' },
  cameAlong: true,
  tell: scene => {
    happens(scene, { kind: 'threat-to-person', on: -55, source: 'police', weapon: 'knife' })
    raises(scene, 'others-safety', -54)
    charged(scene, -13)
  },
  fails: {
    ...{ assessed: 1, assessedInTime: 1, levelsRight: 0, countersignedInTime: 0, reviewed: 1, planned: 1 },
    ...{ plannedInTime: 1, factorsAnswered: 0, contingency: 0, victimsIdentified: FOR_CERTAIN, victimInPlan: 0 },
  },
}

/** What has to be notified: told of the same day, or written down and left. */
function charged({ file, childId, isSound }: Scene, on: number): void {
  const day = file.day(on)
  file.add(offence, {
    child_id: childId,
    committed_on: day,
    arrested_on: day,
    charged_on: file.day(on + 1),
    description: 'Wounding with intent to cause grievous bodily harm',
    category: 'violence-against-the-person',
    seriousness: 8,
    weapon_involved: true,
    knife_involved: true,
    victim_identified: false,
  })
  if (day < NOTIFY_WITHIN[0].from) return
  const done = isSound ? file.day(on + 1) : null
  file.add(notification, {
    ...{ child_id: childId, category: 'grievous-harm', happened_on: day, known_on: file.day(on + 1) },
    ...{ sent_on: done, sent_to: done && 'oversight-body', board_told_on: done },
    ...{ levels_looked_at_on: done, exploitation_checked_on: done, learning_opened_on: done },
  })
}
