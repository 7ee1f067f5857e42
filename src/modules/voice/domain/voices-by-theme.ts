import { shownCount, type ShownCount } from '#statistics/small-numbers.ts'
import { SPEAKER_NAMES, type Speaker } from './speakers.ts'

type Counted = { readonly theme: string; readonly who: Speaker; readonly count: number }

export type SpokenOnTheme = {
  readonly theme: string
  readonly counts: Readonly<Record<Speaker, ShownCount>>
  /** How many answers there are on it, of whatever year. */
  readonly answers: number
}

type Asked = {
  readonly themesOfAnswers: readonly (readonly string[])[]
  /** Counts below this are hidden; null for those who may open every record anyway. */
  readonly least: number | null
}

/** How often each spoke on a theme, what was spoken of most first. Where counts are hidden their order tells nothing. */
export function voicesByTheme(
  counted: readonly Counted[],
  { themesOfAnswers, least }: Asked,
): readonly SpokenOnTheme[] {
  const themes = [...new Set(counted.map(({ theme }) => theme))].map(theme => {
    const of = (who: Speaker) => counted.find(one => one.theme === theme && one.who === who)?.count ?? 0
    return {
      theme,
      counts: Object.fromEntries(
        SPEAKER_NAMES.map(who => [who, least === null ? of(who) : shownCount(of(who), least)]),
      ) as SpokenOnTheme['counts'],
      answers: themesOfAnswers.filter(themes => themes.includes(theme)).length,
    }
  })
  return themes.toSorted((a, b) => shownSum(b) - shownSum(a) || (a.theme < b.theme ? -1 : 1))
}

const shownSum = ({ counts }: SpokenOnTheme): number => SPEAKER_NAMES.reduce((sum, who) => sum + (counts[who] ?? 0), 0)
