import { codeLabel } from '#kernel/code-list.ts'
import { same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { SpokenOnTheme } from '../domain/voices-by-theme.ts'
import { type Speaker, SPEAKERS_TOGETHER } from '../domain/speakers.ts'
import { VOICE_THEMES } from '../domain/voice-themes.ts'
import { type VoiceFilter, voicesPath } from './voice-filter.ts'

const CAPTION: Words = { en: 'What they spoke about', cy: 'Am beth y siaradon nhw' }
const THEME: Words = { en: 'About', cy: 'Pwnc' }
const ANSWERS: Words = { en: 'Answers', cy: 'Atebion' }
const NOT_SHOWN: Words = { en: 'Not shown', cy: 'Heb ei ddangos' }
const NOBODY: Words = {
  en: 'Nobody’s words are recorded for this year',
  cy: 'Nid oes geiriau neb wedi’u cofnodi ar gyfer y flwyddyn hon',
}

type Props = {
  readonly speakers: readonly Speaker[]
  readonly themes: readonly SpokenOnTheme[]
  readonly filter: VoiceFilter
  readonly today: LocalDate
}

/** Of what each spoke in a year, and how many answers there are to it; what was spoken of most stands first. */
export const ThemesTable = ({ speakers, themes, filter, today }: Props) =>
  themes.length === 0 ? (
    <Paragraph look="quiet">{NOBODY}</Paragraph>
  ) : (
    <DataTable caption={CAPTION} columns={columns(speakers, filter, today)} rows={themes} />
  )

const columns = (
  speakers: readonly Speaker[],
  filter: VoiceFilter,
  today: LocalDate,
): readonly Column<SpokenOnTheme>[] => [
  {
    id: 'theme',
    label: THEME,
    cell: ({ theme }) => (
      <Link path={voicesPath(filter, today, { theme })} quiet>
        {codeLabel(VOICE_THEMES, theme)}
      </Link>
    ),
  },
  ...speakers.map(name => ({
    id: name,
    label: SPEAKERS_TOGETHER[name],
    numeric: true,
    cell: ({ counts }: SpokenOnTheme) => counts[name] ?? NOT_SHOWN,
  })),
  {
    id: 'answers',
    label: ANSWERS,
    numeric: true,
    cell: ({ theme, answers }) =>
      answers === 0 ? (
        0
      ) : (
        <Link path={`/voice/answers?theme=${theme}`} hidden={codeLabel(VOICE_THEMES, theme)} quiet>
          {same(String(answers))}
        </Link>
      ),
  },
]
