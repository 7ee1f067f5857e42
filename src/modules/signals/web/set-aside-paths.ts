import type { SignalSaid } from '../data/signal-list.ts'

/** Where a signal of a child is set aside as its facts stand: with other facts it is another address. */
export const setAsidePath = ({ child_id, id, facts }: Pick<SignalSaid, 'child_id' | 'id' | 'facts'>): string =>
  `/children/${child_id}/signals/${id}/set-aside/${facts}`

/** Where a decision to set a signal aside is ended before its time. */
export const bringBackPath = (childId: string, asideId: string): string =>
  `/children/${childId}/signals/aside/${asideId}/bring-back`
