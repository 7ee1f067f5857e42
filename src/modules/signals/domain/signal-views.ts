import type { Words } from '#kernel/language.ts'

/** Ways to look at the signals that stand. */
export const SIGNAL_VIEWS = {
  mine: { en: 'Mine', cy: 'Fy rhai i' },
  'come-up': { en: 'Come up to me', cy: 'Wedi dod i fyny ataf i' },
  everyone: { en: 'Everyone’s', cy: 'Rhai pawb' },
  aside: { en: 'Set aside', cy: 'Wedi’u rhoi o’r neilltu' },
} as const satisfies Record<string, Words>

export type SignalView = keyof typeof SIGNAL_VIEWS

/** What someone oversees: their own work, their team’s, or everybody’s. */
export type Oversight = 'own' | 'team' | 'service'

/** The views that somebody has. */
export const viewsOf = (oversees: Oversight): readonly SignalView[] =>
  oversees === 'own' ? ['mine', 'aside'] : ['mine', 'come-up', 'everyone', 'aside']
