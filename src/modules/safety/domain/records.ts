import type { Entity } from '#kernel/entity.ts'
import { childGroup } from './child-group.ts'
import { childPlace } from './child-place.ts'
import { escalation } from './escalation.ts'
import { incident } from './incident.ts'
import { missingEpisode } from './missing-episode.ts'
import { notification } from './notification.ts'
import { oversight } from './oversight.ts'
import { panelAction } from './panel-action.ts'
import { panel } from './panel.ts'
import { peerGroup } from './peer-group.ts'
import { place } from './place.ts'

/** The record kinds of this module, each after those that it refers to. */
export const SAFETY_RECORDS: readonly Entity[] = [
  place,
  peerGroup,
  childPlace,
  childGroup,
  incident,
  missingEpisode,
  panel,
  panelAction,
  escalation,
  notification,
  oversight,
]
