import type { Practice } from '../profile.ts'
import { boyWithAKnife } from './boy-with-a-knife.ts'
import { chargedVictim } from './charged-victim.ts'
import { girlAtHome } from './girl-at-home.ts'
import { hardlySeen } from './hardly-seen.ts'
import { harmedAtSchool } from './harmed-at-school.ts'
import { missingBoy } from './missing-boy.ts'
import { screenedBoy } from './screened-boy.ts'
import { FOR_CERTAIN, type Story } from './story.ts'
import { waitingForHelp } from './waiting-for-help.ts'

/** The stories that are told of a child in each of the two services, word for word alike but for what was done. */
export const STORIES: readonly Story[] = [
  girlAtHome,
  boyWithAKnife,
  missingBoy,
  screenedBoy,
  chargedVictim,
  waitingForHelp,
  harmedAtSchool,
  hardlySeen,
]

/** A service in which stories are told, and whether it answers as it should. */
const TOLD_IN: Readonly<Record<string, { readonly service: keyof Story['lives']; readonly isSound: boolean }>> = {
  aberwen: { service: 'aberwen', isSound: false },
  glanmorfa: { service: 'glanmorfa', isSound: true },
}

export type Telling = { readonly story: Story; readonly isSound: boolean }

/** The story of which this life is the one in this service; most lives have none. */
export function storyOf(serviceId: string, life: number): Telling | null {
  const told = TOLD_IN[serviceId]
  const story = told && STORIES.find(({ lives }) => lives[told.service].includes(life))
  return story ? { story, isSound: told.isSound } : null
}

/** What the sound service does without fail where a story is told. */
const WITHOUT_FAIL = {
  ...{ assessed: 1, assessedInTime: 1, countersignedInTime: 1, levelsRight: 1, safetyWhole: 1, childHeard: 1 },
  ...{ parentHeard: 1, planned: 1, plannedInTime: 1, factorsAnswered: 1, victimInPlan: 1, contingency: 1, reviewed: 1 },
  ...{ contactsPurposed: 1, missesFollowed: 1, oversight: 1, victimsIdentified: FOR_CERTAIN },
} as const satisfies Partial<Practice>

/** How the work with this child is done: as told, and for the rest as everywhere in the service. */
export const practiceIn = (usual: Practice, { story, isSound }: Telling): Practice => ({
  ...usual,
  ...(isSound ? WITHOUT_FAIL : story.fails),
})
