import { asAt } from '#kernel/dated.ts'
import { addDays } from '#kernel/local-date.ts'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { answers } from '../data/answers.ts'
import { usableWords } from '../data/usable-words.ts'
import { firstSaidOn, quarterCounts, themeCounts } from '../data/voice-figures.ts'
import { firstDayOf } from '../domain/quarter.ts'
import { LEAST_SHOWN } from '#statistics/small-numbers.ts'
import { SPEAKER_NAMES } from '../domain/speakers.ts'
import { voicesByQuarter } from '../domain/voices-by-quarter.ts'
import { voicesByTheme } from '../domain/voices-by-theme.ts'
import { ThemesTable } from './themes-table.tsx'
import { VoiceFilterPanel } from './voice-filter-panel.tsx'
import { type VoiceFilter, voiceFilter, yearsOffered } from './voice-filter.ts'
import { VOICE, VoiceFrame } from './voice-frame.tsx'
import { VoicesChart } from './voices-chart.tsx'
import { WORDS_A_PAGE, WordsSection } from './words-section.tsx'

/**
 * What people said over a year: how often and about what, and the words that may be used. It names nobody, and those
 * who may not open records see no small figure.
 */
export async function heardPage(visit: Visit): Promise<Response> {
  const { today } = visit
  const years = yearsOffered(await visit.look(firstSaidOn), today)
  const filter = voiceFilter(visit, years)
  const { year, theme, who } = filter
  const least = visit.may('child.read') ? null : asAt(LEAST_SHOWN, today).value
  const { quarters, themes, themesOfAnswers, usable } = await heardOver(visit, filter)
  const speakers = SPEAKER_NAMES.filter(name => who === null || who === name)
  const spoken = voicesByTheme(themes, { themesOfAnswers, least })
  return visit.page(
    { title: VOICE, wide: true },
    <VoiceFrame visit={visit} tab="heard">
      <VoiceFilterPanel filter={filter} years={years} today={today} />
      <VoicesChart speakers={speakers} quarters={voicesByQuarter(quarters, { year, today, least })} least={least} />
      {theme === null && (
        <ThemesTable
          speakers={speakers}
          themes={spoken.filter(({ counts }) => speakers.some(name => counts[name] !== 0))}
          filter={filter}
          today={today}
        />
      )}
      <WordsSection visit={visit} filter={filter} usable={usable} />
    </VoiceFrame>,
  )
}

/** What the record holds of a year, and the figures of the year before it. */
function heardOver(visit: Visit, { year, theme, who }: VoiceFilter) {
  const { visitor, today } = visit
  const from = firstDayOf(year)
  const until = addDays(firstDayOf(year + 1), -1)
  const page = { page: pageNumber(visit), perPage: WORDS_A_PAGE }
  return visit.look(async reader => ({
    quarters: await quarterCounts(reader, { from: firstDayOf(year - 1), until, theme }),
    themes: await themeCounts(reader, { from, until }),
    themesOfAnswers: (await answers(reader)).map(({ themes }) => themes),
    usable: await usableWords(reader, { accountId: visitor.accountId, today, from, until, theme, who, ...page }),
  }))
}
