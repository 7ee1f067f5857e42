import { count, type Words } from '#kernel/language.ts'
import { DueDay } from '#modules/cases/index.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { type Prompt, PromptList } from '#ui/patterns/prompt-list.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { signalsOfVictims, type VictimSignal } from '../data/signals-of-victims.ts'
import { DUE, since } from './as-prompt.tsx'
import { SEVERITY_WORDS, TIMES_RAISED } from './signal-words.ts'

export const VICTIM_SIGNALS: Words = { en: 'Victims’ signals', cy: 'Arwyddion dioddefwyr' }
const NONE: Words = { en: 'Nothing waits for a victim', cy: 'Does dim yn aros am ddioddefwr' }
const PER_PAGE = 25

/** What should be seen of victims: for those who work with them, and behind their wall. */
export async function victimSignalsPage(visit: Visit): Promise<Response> {
  const page = pageNumber(visit)
  const asked = { accountId: visit.visitor.accountId, today: visit.today, page, perPage: PER_PAGE }
  const { rows, total } = await visit.look(reader => signalsOfVictims(reader, asked))
  return visit.page(
    { title: VICTIM_SIGNALS, wide: true },
    <>
      <Heading>{VICTIM_SIGNALS}</Heading>
      {total === 0 && <EmptyState title={NONE} />}
      <PromptList prompts={rows.map(row => promptOf(row, visit))} />
      <Paging page={page} pageSize={PER_PAGE} total={total} path={number => `?page=${number}`} />
    </>,
  )
}

const promptOf = (signal: VictimSignal, { today }: Visit): Prompt => ({
  title: <Link path={`/victims/${signal.victim_id}`}>{signal.name}</Link>,
  pressing: SEVERITY_WORDS[signal.severity],
  says: signal.says,
  facts: signal.evidence,
  notes: [
    since(signal.raised_on),
    [DUE, ': ', <DueDay on={signal.due_on} today={today} />],
    signal.times_raised > 1 && count(TIMES_RAISED, signal.times_raised),
  ],
  todo: { label: signal.todo.words, path: signal.todo.path },
})
