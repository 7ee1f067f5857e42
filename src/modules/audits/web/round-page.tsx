import { codeLabel } from '#kernel/code-list.ts'
import { count, join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { FRAMEWORK_LIST } from '#modules/frameworks/domain/framework-list.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Visit } from '#web/visit.ts'
import { colleagueChoices } from '#modules/workforce/index.ts'
import { candidates } from '../data/candidates.ts'
import { closeRound } from '../data/close-round.ts'
import { drawRound } from '../data/draw-round.ts'
import type { RoundInFull } from '../data/round-in-full.ts'
import { auditCase } from '../domain/audit-case.ts'
import { auditRound } from '../domain/audit-round.ts'
import { frameOf } from '../domain/may-be-drawn.ts'
import { openRound } from './open-round.ts'
import { REFUSED } from './refused.ts'
import { RoundCases } from './round-cases.tsx'
import { SamplePreview } from './sample-preview.tsx'
import { AUDITS, ofAll, ROUND_STATES, roundState } from './words.ts'

const RESULTS: Words = { en: 'Results', cy: 'Canlyniadau' }
const MODERATION: Words = { en: 'Moderation', cy: 'Cymedroli' }
const AUDITED: Words = { en: 'Audited', cy: 'Archwiliwyd' }
const CLOSE: Words = { en: 'Close the round', cy: 'Cau’r cylch' }
const CLOSE_MEANS: Words = {
  en: 'When it is closed nothing of it changes, and its auditors no longer open its cases.',
  cy: 'Pan fydd wedi cau ni fydd dim ohono’n newid, ac ni fydd ei archwilwyr yn agor ei achosion mwyach.',
}
const CLOSED: Words = { en: 'The round is closed', cy: 'Mae’r cylch wedi cau' }
const RULES: Words = { en: 'What was asked for', cy: 'Yr hyn y gofynnwyd amdano' }
const DRAWN: Phrase<{ readonly cases: Words; readonly notGiven: number }> = {
  en: ({ cases, notGiven }) =>
    `Drawn: ${cases.en}${notGiven > 0 ? `. Nobody may audit ${notGiven} of them: add an auditor and give them out` : ''}`,
  cy: ({ cases, notGiven }) =>
    `Tynnwyd: ${cases.cy}${notGiven > 0 ? `. Nid oes neb a all archwilio rhai ohonynt (${notGiven}): ychwanegwch archwilydd a’u rhoi` : ''}`,
}

/** A round: what was asked for, its cases and who audits them, and what may be done with it. */
export const roundPage = async (visit: Visit): Promise<Response> => show(visit, await openRound(visit), null)

export async function takeDraw(visit: Visit): Promise<Response> {
  const round = await openRound(visit)
  const done = await visit.change(tx => drawRound(tx, { roundId: round.id, on: visit.today }))
  if (!done.ok) return show(visit, round, REFUSED[done.problem])
  const { cases, notGiven } = done.value
  return visit.goTo(`/audits/rounds/${round.id}`, say(DRAWN, { cases: count(auditCase.counted, cases), notGiven }))
}

export async function takeClose(visit: Visit): Promise<Response> {
  const round = await openRound(visit)
  const done = await visit.change(tx => closeRound(tx, { roundId: round.id, on: visit.today }))
  if (!done.ok) return show(visit, round, REFUSED[done.problem])
  return visit.goTo(`/audits/rounds/${round.id}`, CLOSED)
}

async function show(visit: Visit, round: RoundInFull, refusal: Words | null): Promise<Response> {
  const { values } = round
  const state = roundState(round)
  const mayLead = visit.may('audit.lead')
  const { frame, people } = await visit.look(async reader => ({
    frame: state === 'to-draw' && mayLead ? frameOf(await candidates(reader), values, visit.today) : null,
    people: await colleagueChoices(reader, visit.today),
  }))
  return visit.page(
    {
      title: same(values.title),
      wide: true,
      back: { path: '/audits', label: AUDITS },
      errors: refusal ? { round: refusal } : {},
      status: refusal ? 400 : 200,
    },
    <>
      <Heading caption={join([codeLabel(FRAMEWORK_LIST, values.framework), ROUND_STATES[state]], ', ')}>
        {values.title}
      </Heading>
      {state !== 'to-draw' && <Ways round={round} visit={visit} />}
      {frame && <SamplePreview frame={frame} round={round} visit={visit} />}
      {state !== 'to-draw' && values.origin === 'here' && <RoundCases round={round} visit={visit} />}
      {values.origin === 'here' && (
        <SummaryCard
          title={RULES}
          facts={factsOf(auditRound, round, {
            without: ['title', 'framework', 'origin'],
            choices: { lead_id: people, person_id: people },
          }).filter(({ value }) => value !== null)}
          changePath={state === 'to-draw' && mayLead ? `/audits/rounds/${round.id}/edit` : undefined}
        />
      )}
      {state === 'going-on' && mayLead && <Closing round={round} />}
    </>,
  )
}

const Ways = ({ round, visit }: Props) => (
  <List
    kind="plain"
    items={[
      round.values.origin === 'here' && [AUDITED, ': ', progressOf(round)],
      <Link path={`/audits/rounds/${round.id}/results`}>{RESULTS}</Link>,
      ...(visit.may('audit.lead') && round.values.origin === 'here'
        ? [<Link path={`/audits/rounds/${round.id}/moderation`}>{MODERATION}</Link>]
        : []),
    ]}
  />
)

function progressOf({ cases }: RoundInFull): Words {
  const standing = cases.filter(({ values }) => values.replaced_on === null)
  const audited = standing.filter(({ audits }) =>
    audits.some(({ values }) => values.part === 'first' && values.completed_on !== null),
  )
  return ofAll(audited.length, standing.length)
}

type Props = { readonly round: RoundInFull; readonly visit: Visit }

const Closing = ({ round }: { readonly round: RoundInFull }) => (
  <>
    <Paragraph id="round">{CLOSE_MEANS}</Paragraph>
    <InlineForm action={`/audits/rounds/${round.id}/close`}>
      <Button once look="secondary">
        {CLOSE}
      </Button>
    </InlineForm>
  </>
)
