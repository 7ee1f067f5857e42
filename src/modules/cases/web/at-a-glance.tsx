import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CallList } from '#ui/patterns/call-list.tsx'
import { DangerPanel } from '#ui/patterns/danger-panel.tsx'
import { Glance } from '#ui/patterns/glance.tsx'
import { LevelTiles } from '#ui/patterns/level-tiles.tsx'
import type { Overview } from '../data/overview-of.ts'
import type { WholeToday } from '../domain/whole-today.ts'
import { firstCallers } from './callers.tsx'
import { HowToTalk } from './how-to-talk.tsx'
import { LegalStatus } from './legal-status.tsx'
import { levelTilesOf } from './level-tiles-of.tsx'
import { staffNow } from './staff-now.ts'

const LEVELS: Words = { en: 'Levels', cy: 'Lefelau' }
const WHOM_TO_CALL: Words = { en: 'Whom to call', cy: 'Pwy i’w ffonio' }
const LEGAL_STATUS: Words = { en: 'Legal status and until when', cy: 'Statws cyfreithiol a than ba bryd' }
const HOW_TO_TALK: Words = { en: 'How to talk with them', cy: 'Sut i siarad â nhw' }

type Props = { readonly overview: Overview; readonly whole: WholeToday; readonly today: LocalDate }

/** For someone who opens the record in a crisis: what is dangerous, how high, whom to call, what holds, how to talk. */
export const AtAGlance = ({ overview, whole, today }: Props) => (
  <>
    <DangerPanel dangers={whole.dangers} />
    <LevelTiles label={LEVELS} tiles={levelTilesOf(whole.levels)} />
    <Glance
      parts={[
        {
          title: WHOM_TO_CALL,
          content: (
            <CallList
              people={firstCallers({ staff: staffNow(overview.programmes, today), now: overview.now })}
              spread
            />
          ),
        },
        { title: LEGAL_STATUS, content: <LegalStatus overview={overview} today={today} /> },
        { title: HOW_TO_TALK, content: <HowToTalk now={overview.now} /> },
      ]}
    />
  </>
)
