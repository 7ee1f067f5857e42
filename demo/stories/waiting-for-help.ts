import { healthNeed } from '#modules/children/domain/health-need.ts'
import { intervention } from '#modules/contacts/domain/intervention.ts'
import { HELP_RESULTS } from '../phrases/contacts.ts'
import { say, type Scene, type Story } from './story.ts'

/** A boy of fifteen whose needs are known and who was referred on: helped within weeks, or waiting for months. */
export const waitingForHelp: Story = {
  id: 'waiting-for-help',
  lives: { aberwen: [73], glanmorfa: [73] },
  age: 15,
  standing: { 'child-safety': 'medium', 'others-safety': 'low', reoffending: 'medium' },
  tell: scene => {
    const { file, childId, isSound, programme } = scene
    const start = programme.episode.startsOn ?? -100
    for (const area of ['mental-health', 'speech-language-communication'])
      file.add(healthNeed, {
        ...{ child_id: childId, area },
        identified_on: file.day(start + 2),
        referred_on: file.day(start + 9),
        offered_on: isSound ? file.day(start + 20) : null,
      })
    asksFor(scene, { service: 'mental-health', partner: 'health', answers: ['need-mental-health'], on: start + 9 })
    asksFor(scene, { service: 'speech-language', partner: 'health', answers: ['need-communication'], on: start + 12 })
    asksFor(scene, { service: 'education', partner: 'education', answers: ['need-education'], on: start + 20 })
  },
  fails: { assessed: 1, assessedInTime: 1, planned: 1, helpOffered: 0 },
}

type Asked = {
  readonly service: string
  readonly partner: 'health' | 'education'
  readonly answers: readonly string[]
  readonly on: number
}

/** Asked of a partner: begun a fortnight later and done, or never begun because nobody is there. */
function asksFor(scene: Scene, { service, partner, answers, on }: Asked): void {
  const { file, childId, programme, isSound } = scene
  const { health, council } = file.profile.area
  file.add(intervention, {
    ...{ child_id: childId, programme_id: programme.id, service, partner, answers },
    provider: partner === 'health' ? health : council,
    referred_on: file.day(on),
    accepted_on: isSound ? file.day(on + 6) : null,
    started_on: isSound ? file.day(on + 14) : null,
    ended_on: isSound ? file.day(on + 80) : null,
    sessions_planned: isSound ? 8 : null,
    sessions_attended: isSound ? 7 : null,
    end_reason: isSound ? 'completed' : null,
    result: isSound ? say(scene, HELP_RESULTS) : null,
  })
}
