import { missingEpisode } from '#modules/safety/domain/missing-episode.ts'
import { TALK_NOTES } from '../phrases/safety.ts'
import { refer, screen, sign } from './exploited.ts'
import { raises, say, type Scene, type Story } from './story.ts'

/** A boy of fifteen, four times missing within eighty days and with seven signs: screened at once, or never. */
export const missingBoy: Story = {
  id: 'missing-boy',
  lives: { aberwen: [69], glanmorfa: [124] },
  age: 15,
  standing: { 'child-safety': 'high', 'others-safety': 'medium', reoffending: 'medium' },
  tell: scene => {
    for (const on of [-79, -61, -42, -19]) goesMissing(scene, on)
    const signs = [
      ['whereabouts-unknown', -77, 'family-or-carer'],
      ['unexplained-goods', -70, 'worker'],
      ['phones', -60, 'family-or-carer'],
      ['older-people', -52, 'family-or-carer'],
      ['debt', -45, 'education'],
      ['travelling', -38, 'police'],
      ['arrested-away', -33, 'police'],
    ] as const
    for (const [kind, on, source] of signs) sign(scene, kind, on, source)
    raises(scene, 'child-safety', -32)
    // Several weak signs ask for a screening already: a service that counts them does not wait for the strong one.
    const screeningId = scene.isSound ? screen(scene, -58) : null
    if (screeningId) refer(scene, { screeningId, sentOn: -57, grounds: -52, final: 40 })
    if (scene.isSound) screen(scene, -31)
  },
  fails: { assessed: 1, assessedInTime: 1, levelsRight: 0, safetyWhole: 0, reviewed: 0, returnTalks: 0 },
}

function goesMissing(scene: Scene, on: number): void {
  const { file, childId, isSound } = scene
  file.add(missingEpisode, {
    child_id: childId,
    missing_from_on: file.day(on),
    missing_from_time: '22:00',
    reported_to_police_on: file.day(on),
    found_on: file.day(on + 1),
    found_time: '07:20',
    found_far: on > -50,
    talk_offered_on: isSound ? file.day(on + 1) : null,
    talk_on: isSound ? file.day(on + 2) : null,
    talk_note: isSound ? say(scene, TALK_NOTES) : null,
  })
}
