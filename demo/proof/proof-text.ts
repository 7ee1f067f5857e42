import { addDays, daysBetween, type LocalDate } from '#kernel/local-date.ts'
import { EVERY_RULE } from '#modules/signals/domain/rule-list.ts'
import { percent } from '#modules/forecast/index.ts'
import type { audited } from './audited.ts'
import { FAILINGS, type Failing } from './failings.ts'
import { FIGURES } from './figures.ts'
import { forecastSection } from './forecast-section.ts'
import { day, evidenceOf, head, mostTelling, OWNERS, row, sightingTable, standingWords } from './sighting-table.ts'
import type { RuleSpell, Sighted, SightedService } from './sighted-service.ts'

/** A service on the day of the proof: what stands, and what its audits say. */
export type Side = {
  readonly service: SightedService
  readonly signals: readonly Sighted[]
  readonly audits: ReturnType<typeof audited>
}

export type Proof = {
  readonly today: LocalDate
  readonly failed: Side
  readonly sound: Side & { readonly spells: readonly RuleSpell[] }
  /** The children of the service that failed of whom a story is told. */
  readonly told: ReadonlySet<string>
}

/** The rules that answer a failing. */
export const rulesFor = (id: string) => EVERY_RULE.filter(({ failings }) => failings.includes(id))

const ofFailing = (signals: readonly Sighted[], id: string): readonly Sighted[] => {
  const rules = new Set(rulesFor(id).map(rule => rule.id))
  return signals.filter(({ rule }) => rules.has(rule))
}

const heading = ({ id, title }: Failing): string => `### ${id}: ${title}`

/** The first and the second of the failings are answered by audits: in how many cases the work was sufficient. */
function judgedOn({ audits }: Side, question: string): string {
  const judged = audits.judged.filter(one => one.question === question && one.answer !== 'na')
  return `${judged.filter(({ answer }) => answer === 'yes').length} of ${judged.length} audited cases`
}

const KEPT_SAFE = '2.3.2'

function figureOf(side: Side, id: string, today: LocalDate) {
  const { audits, service } = side
  const probability = audits.on(today).overall?.probability
  if (id === 'F1')
    return {
      says: `Inadequate: ${probability ? percent(probability.inadequate) : 'not known'}, from ${audits.on(today).cases} audited cases`,
      since: audits.firstSeen,
    }
  if (id === 'F2') return { says: `the child was kept safe in ${judgedOn(side, KEPT_SAFE)}`, since: audits.lastOn }
  return FIGURES[id]?.of(service, today) ?? null
}

const whoseFigure = (id: string): string => FIGURES[id]?.whose ?? 'head of service, who leads the audits'

function summaryRow({ id, title, shownBy }: Failing, { today, failed, sound, told }: Proof): string {
  if (shownBy === 'not-yet') return row(id, title, 'not shown yet', '–', '–', '–')
  const signals = ofFailing(failed.signals, id)
  const first = mostTelling(signals, told)
  const figure = shownBy === 'signals' ? null : figureOf(failed, id, today)
  const there = shownBy === 'signals' ? null : figureOf(sound, id, today)
  if (shownBy === 'figures' || !first)
    return row(
      id,
      title,
      figure?.says ?? '–',
      figure?.since ? day(figure.since) : '–',
      whoseFigure(id),
      there?.says ?? '–',
    )
  const roles = [...new Set(signals.map(({ owner }) => OWNERS[owner.role]))].toSorted().join(', ')
  const oldest = signals.map(({ raisedOn }) => raisedOn).toSorted()[0] ?? first.raisedOn
  const stands = standingWords(ofFailing(sound.signals, id), today)
  return row(
    id,
    title,
    `${signals.length} signals`,
    day(oldest),
    roles,
    stands === 'none' ? 'none' : `signals: ${stands}`,
  )
}

function section(failing: Failing, { today, failed, sound, told }: Proof): readonly string[] {
  const { id, shownBy, why } = failing
  if (shownBy === 'not-yet') return [heading(failing), '', why ?? '', '']
  const [here, there] = shownBy === 'signals' ? [null, null] : [figureOf(failed, id, today), figureOf(sound, id, today)]
  const figures =
    here && there
      ? [
          ...head('', 'What the record shows', 'Could first be known', 'Whose to mend'),
          row('Aberwen', here.says, here.since ? day(here.since) : '–', whoseFigure(id)),
          row('Glanmorfa', there.says, '–', '–'),
          '',
        ]
      : []
  const rules = rulesFor(id)
  const firstSeen = (signal: Sighted) => failed.service.asSeenOn(signal, signal.raisedOn)
  const table =
    rules.length === 0
      ? []
      : [...sightingTable({ rules, failed: failed.signals, sound: sound.signals, told, today, firstSeen }), '']
  return [heading(failing), '', ...figures, ...table]
}

/** Everything that stands where work is sound: few, young, and each of them true. */
function soundSection({ sound: { service, signals, spells }, today }: Proof): readonly string[] {
  const ages = signals.map(({ raisedOn }) => daysBetween(raisedOn, today))
  return [
    `${signals.length} signals stand on ${service.openOn(today).length} open programmes, the oldest for ${Math.max(...ages)} days. Each of them is true:`,
    '',
    ...head('Rule', 'Who', 'Since', 'Whose to mend', 'Evidence'),
    ...signals
      .toSorted((a, b) => (a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : a.who < b.who ? -1 : 1))
      .map(signal =>
        row(titleOf(signal.rule), signal.who, day(signal.raisedOn), OWNERS[signal.owner.role], evidenceOf(signal)),
      ),
    '',
    ...lastYear(spells, today),
  ]
}

const titleOf = (id: string): string => EVERY_RULE.find(rule => rule.id === id)?.title.en ?? id

/** What stood for a while within a year, and how soon it was mended. */
function lastYear(spells: readonly RuleSpell[], today: LocalDate): readonly string[] {
  const since = addDays(today, -365)
  const begun = spells.filter(({ from }) => from > since)
  const lasted = ({ from, endedOn }: (typeof begun)[number]) => daysBetween(from, endedOn ?? today)
  return [
    `Within a year ${begun.length} were raised, and ${begun.filter(one => lasted(one) <= 14).length} of them were mended within a fortnight:`,
    '',
    ...head('Rule', 'Raised', 'Stood for (median, days)', 'At most (days)'),
    ...[...Map.groupBy(begun, ({ rule }) => rule)]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([rule, of]) => {
        const days = of.map(lasted).toSorted((a, b) => a - b)
        return row(titleOf(rule), String(of.length), String(days[Math.floor(days.length / 2)]), String(days.at(-1)))
      }),
  ]
}

/** The proof, failing by failing: the text of `docs/proof.md`. */
export function proofText(proof: Proof): string {
  const { today, failed, sound } = proof
  return [
    '<!-- Written by `npx vitest run --project=unit demo/proof.test.ts -u`. Do not edit. -->',
    '# The proof',
    '',
    'Two services were invented. In Aberwen everything goes wrong that inspectors found in a real service in 2020 and 2024;',
    'Glanmorfa meets the same children in the same circumstances and does its work as it should. All people, places and',
    `records are invented. The rules of this program look at both on ${day(today)}, and this page says what they see. A test`,
    'writes it and fails when it is no longer true.',
    '',
    'A day on which something *could first be known* is the first day on which the record, as it stood on that day, raised',
    'the signal that still stands: on the day before, it did not. Who can mend it is whoever’s list it comes to first.',
    '',
    '## At a glance',
    '',
    ...head('', 'What failed', 'Seen in Aberwen', 'Could first be known', 'Whose to mend', 'Seen in Glanmorfa'),
    ...FAILINGS.map(failing => summaryRow(failing, proof)),
    '',
    '## Failing by failing',
    '',
    ...FAILINGS.flatMap(failing => section(failing, proof)),
    '## What stands in Glanmorfa',
    '',
    ...soundSection(proof),
    '',
    '## The forecast',
    '',
    '### Aberwen',
    '',
    ...forecastSection(failed.audits, today),
    '',
    '### Glanmorfa',
    '',
    ...forecastSection(sound.audits, today),
    '',
  ].join('\n')
}
