import { codeLabel } from '#kernel/code-list.ts'
import { count, type Words } from '#kernel/language.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { ItemList } from '#ui/patterns/item-list.tsx'
import { PromptList } from '#ui/patterns/prompt-list.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { Visit } from '#web/visit.ts'
import type { SignalSaid } from '../data/signal-list.ts'
import { type EndedSignal, endedSignals, signalsOfChild } from '../data/signals-of-child.ts'
import { RULE_LIST } from '../domain/rule-list.ts'
import { asPrompt } from './as-prompt.tsx'
import { SIGNALS, TIMES_RAISED } from './signal-words.ts'

const NOTHING: Words = { en: 'Nothing stands to be seen', cy: 'Does dim i’w weld ar hyn o bryd' }
const ASIDE: Words = { en: 'Set aside', cy: 'Wedi’u rhoi o’r neilltu' }
const EARLIER: Words = { en: 'Earlier signals, since mended', cy: 'Arwyddion cynharach, bellach wedi’u cywiro' }
const TO: Words = { en: 'to', cy: 'i' }

/** What should be seen of a child: what stands, what is set aside, and what was. */
export async function childSignalsPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const { standing, ended, personId } = await visit.look(async reader => ({
    standing: await signalsOfChild(reader, {
      accountId: visit.visitor.accountId,
      today: visit.today,
      childId: child.id,
    }),
    ended: await endedSignals(reader, child.id),
    personId: await personOfAccount(reader, visit.visitor),
  }))
  const open = standing.filter(({ aside }) => aside === null)
  const prompts = (signals: readonly SignalSaid[]) =>
    signals.map(signal => asPrompt(signal, { title: codeLabel(RULE_LIST, signal.rule), visit, personId }))
  const aside = standing.filter(signal => signal.aside !== null)
  return visit.page(
    { title: titleOf(SIGNALS, child), wide: true },
    <ChildFrame child={child} visit={visit} tab="/signals">
      <Heading>{SIGNALS}</Heading>
      {open.length === 0 ? <EmptyState title={NOTHING} /> : <PromptList prompts={prompts(open)} />}
      {aside.length > 0 && (
        <>
          <Heading level={2}>{ASIDE}</Heading>
          <PromptList prompts={prompts(aside)} level={3} />
        </>
      )}
      {ended.length > 0 && (
        <>
          <Heading level={2}>{EARLIER}</Heading>
          <ItemList items={ended.map(endedItem)} />
        </>
      )}
    </ChildFrame>,
  )
}

const endedItem = ({ rule, programme_kind, raised_on, ended_on, times }: EndedSignal) => ({
  title: codeLabel(RULE_LIST, rule),
  notes: [
    [<Day on={raised_on} short />, ' ', TO, ' ', <Day on={ended_on} short />],
    programme_kind && codeLabel(PROGRAMME_KINDS, programme_kind),
    count(TIMES_RAISED, times),
  ],
})
