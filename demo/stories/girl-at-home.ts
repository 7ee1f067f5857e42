import { happens, raises, type Story } from './story.ts'

/** A girl of fifteen whom what happens at home harms: only her immediate physical safety was ever looked at. */
export const girlAtHome: Story = {
  id: 'girl-at-home',
  lives: { aberwen: [75], glanmorfa: [238] },
  age: 15,
  standing: { 'child-safety': 'medium', 'others-safety': 'low', reoffending: 'medium' },
  tell: scene => {
    happens(scene, { kind: 'domestic-abuse-suffered', on: -84, source: 'police' })
    happens(scene, { kind: 'exclusion', on: -58, source: 'school' })
    happens(scene, { kind: 'domestic-abuse-suffered', on: -31, source: 'social-care' })
    raises(scene, 'child-safety', -30)
  },
  fails: {
    ...{ assessed: 1, levelsRight: 0, safetyWhole: 0, childHeard: 0, reviewed: 0, factorsAnswered: 0 },
    ...{ planned: 1, plannedInTime: 1, contingency: 0 },
  },
}
