import { refer, screen, sign } from './exploited.ts'
import type { Story } from './story.ts'

/** A boy of fifteen who was found likely to be exploited: referred the next day, or to this day not. */
export const screenedBoy: Story = {
  id: 'screened-boy',
  lives: { aberwen: [36], glanmorfa: [221] },
  age: 15,
  standing: { 'child-safety': 'high', 'others-safety': 'low', reoffending: 'medium' },
  tell: scene => {
    sign(scene, 'travelling', -75, 'police')
    sign(scene, 'debt', -66, 'education')
    sign(scene, 'named-by-partner', -62, 'police')
    const screeningId = screen(scene, scene.isSound ? -61 : -35)
    if (screeningId && scene.isSound) refer(scene, { screeningId, sentOn: -60, grounds: -55, final: 30 })
  },
  fails: { assessed: 1, levelsRight: 0, safetyWhole: 0, reviewed: 0 },
}
