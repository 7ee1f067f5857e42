import { type Phrase, say, type Words } from '#kernel/language.ts'
import { StackedBars } from '#ui/charts/stacked-bars.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { SpokenInQuarter } from '../domain/voices-by-quarter.ts'
import { quarterWords } from '../domain/quarter.ts'
import { type Speaker, SPEAKERS_TOGETHER } from '../domain/speakers.ts'

const TITLE: Words = { en: 'How often people spoke, and who', cy: 'Pa mor aml y siaradodd pobl, a phwy' }
const SUMMARY: Words = {
  en: 'Each bar is a quarter. Its parts show how often children, parents and carers, and victims were heard.',
  cy: 'Chwarter yw pob bar. Mae ei rannau’n dangos pa mor aml y clywyd plant, rhieni a gofalwyr, a dioddefwyr.',
}
const QUARTER: Words = { en: 'Quarter', cy: 'Chwarter' }
const SMALL: Phrase<number> = {
  en: least =>
    `So that nobody can be found behind a figure, figures under ${least} are not shown. Where only one of a year would be missing, the next smallest is left out too.`,
  cy: least =>
    `Fel na ellir dod o hyd i neb y tu ôl i ffigur, ni ddangosir ffigurau sy’n llai na’r nifer hwn: ${least}. Lle na fyddai ond un ar goll o flwyddyn, gadewir y lleiaf nesaf allan hefyd.`,
}

const TONES: Readonly<Record<Speaker, 'first' | 'second' | 'third'>> = {
  child: 'first',
  'parent-or-carer': 'second',
  victim: 'third',
}

type Props = {
  readonly speakers: readonly Speaker[]
  readonly quarters: readonly SpokenInQuarter[]
  /** Where smaller counts are hidden, the least that is shown. */
  readonly least: number | null
}

/** How often people spoke in each quarter, and who they were. */
export const VoicesChart = ({ speakers, quarters, least }: Props) => (
  <StackedBars
    id="voices"
    level={2}
    title={TITLE}
    summary={SUMMARY}
    of={QUARTER}
    parts={speakers.map(name => ({ label: SPEAKERS_TOGETHER[name], level: TONES[name] }))}
    bars={quarters.map(({ quarter, counts }) => ({
      label: quarterWords(quarter),
      values: speakers.map(name => counts[name]),
    }))}
    note={least !== null && <Paragraph>{say(SMALL, least)}</Paragraph>}
  />
)
