import type { Reader } from '#db/work.ts'
import { same, type Words } from '#kernel/language.ts'
import { childName } from '#modules/cases/index.ts'
import { people, teamName, teams } from '#modules/workforce/index.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { type Prompt, PromptList } from '#ui/patterns/prompt-list.tsx'
import { TabsNav } from '#ui/patterns/tabs-nav.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { type Looking, UNNARROWED } from '../data/in-view.ts'
import { signalCounts } from '../data/signal-counts.ts'
import { type ListedSignal, signalList } from '../data/signal-list.ts'
import { SIGNAL_VIEWS, type SignalView, viewsOf } from '../domain/signal-views.ts'
import { asPrompt } from './as-prompt.tsx'
import { lookingIn } from './looking.ts'
import { SIGNALS } from './signal-words.ts'
import { isNarrow, signalsFilter, signalsPath } from './signals-filter.ts'
import { SignalsFilterPanel } from './signals-filter-panel.tsx'

const ABOUT: Words = {
  en: 'What the record shows that someone should see by a time. A signal ends by itself when the record says that it is mended.',
  cy: 'Yr hyn y mae’r cofnod yn ei ddangos y dylai rhywun ei weld erbyn amser penodol. Daw arwydd i ben ohono’i hun pan fydd y cofnod yn dweud ei fod wedi’i gywiro.',
}
const RULES_AND_NUMBERS: Words = { en: 'The rules and their numbers', cy: 'Y rheolau a’u rhifau' }
const EMPTY: Readonly<Record<SignalView, Words>> = {
  mine: { en: 'Nothing waits for you', cy: 'Does dim yn aros amdanoch chi' },
  'come-up': { en: 'Nothing has come up to you', cy: 'Does dim wedi dod i fyny atoch chi' },
  everyone: { en: 'No signals stand', cy: 'Does dim arwyddion yn sefyll' },
  aside: { en: 'Nothing is set aside', cy: 'Does dim wedi’i roi o’r neilltu' },
}
const NO_MATCH: Words = { en: 'No signals to show', cy: 'Dim arwyddion i’w dangos' }
const PER_PAGE = 25

/** The signals that stand: one’s own first, for managers what has come up to them. */
export async function signalsPage(visit: Visit): Promise<Response> {
  const page = pageNumber(visit)
  const { looking, counts, filter, view, listed, choices } = await visit.look(async reader => {
    const looking = await lookingIn(reader, visit)
    const counts = await signalCounts(reader, looking, viewsOf(looking.oversees))
    const asked = signalsFilter(visit)
    const view = asked.view ?? firstView(looking, counts)
    const filter = { ...asked, view, ...(view === 'everyone' ? {} : UNNARROWED) }
    const listed = await signalList(reader, { ...looking, view, narrowed: filter, page, perPage: PER_PAGE })
    const choices = view === 'everyone' ? await choicesIn(reader, visit) : null
    return { looking, counts, filter, view, listed, choices }
  })
  return visit.page(
    { title: SIGNALS, wide: true },
    <>
      <Heading>{SIGNALS}</Heading>
      <Paragraph look="quiet">{[ABOUT, ' ', <Link path="/signals/rules">{RULES_AND_NUMBERS}</Link>]}</Paragraph>
      <TabsNav label={SIGNALS} items={tabs(looking, view, counts)} />
      {choices && <SignalsFilterPanel filter={filter} {...choices} />}
      {listed.total === 0 && <EmptyState title={isNarrow(filter) ? NO_MATCH : EMPTY[view]} />}
      <PromptList prompts={listed.rows.map(row => promptOf(row, visit, looking.personId))} />
      <Paging page={page} pageSize={PER_PAGE} total={listed.total} path={number => signalsPath(filter, {}, number)} />
    </>,
  )
}

/** Managers without work of their own begin with what has come up to them. */
const firstView = ({ oversees }: Looking, counts: Readonly<Record<string, number>>): SignalView =>
  oversees !== 'own' && (counts['mine'] ?? 0) === 0 ? 'come-up' : 'mine'

const tabs = ({ oversees }: Looking, view: SignalView, counts: Readonly<Record<string, number>>) =>
  viewsOf(oversees).map(one => ({
    label: SIGNAL_VIEWS[one],
    path: `/signals?show=${one}`,
    active: one === view,
    count: counts[one],
  }))

async function choicesIn(reader: Reader, { today }: Visit) {
  const [everyone, all] = [await people(reader, today), await teams(reader, today)]
  return {
    workers: everyone.map(({ id, name }) => ({ value: id, label: same(name) })),
    teams: all.map(team => ({ value: team.id, label: teamName(team) })),
  }
}

/** Of a record that is closed to the reader, the name and nothing else. */
const promptOf = (row: ListedSignal, visit: Visit, personId: string | null): Prompt =>
  row.closed ? { title: childName(row) } : asPrompt(row, { title: childName(row), visit, personId })
