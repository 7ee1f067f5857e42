import type { Phrase, Words } from '#kernel/language.ts'
import { numberIn, say } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { type RuleTally, ruleTallies } from '../data/rule-tallies.ts'
import { isMostlySetAside } from '../domain/mostly-set-aside.ts'
import type { AnyRule, Rule } from '../domain/rule.ts'
import { RULES } from '../domain/rules.ts'
import { VICTIM_RULES } from '../domain/victim-rules.ts'
import { SIGNALS } from './signal-words.ts'

export const RULES_TITLE: Words = { en: 'The rules of signals', cy: 'Rheolau’r arwyddion' }
const ABOUT: Words = {
  en: 'Each rule looks for one thing in the record. No rule can be switched off; its numbers can be set as your own procedures say. The counts are of the last year.',
  cy: 'Mae pob rheol yn chwilio am un peth yn y cofnod. Ni ellir diffodd rheol; gellir gosod ei rhifau fel y mae eich gweithdrefnau eich hun yn ei ddweud. Mae’r cyfrifon ar gyfer y flwyddyn ddiwethaf.',
}
const RULE: Words = { en: 'Rule', cy: 'Rheol' }
export const STANDING: Words = { en: 'Stand now', cy: 'Yn sefyll nawr' }
export const MENDED: Words = { en: 'Mended', cy: 'Wedi’u cywiro' }
export const ASIDE: Words = { en: 'Set aside', cy: 'Wedi’u rhoi o’r neilltu' }
export const LOOK_AT_IT: Words = {
  en: 'Mostly set aside: look at this rule',
  cy: 'Rhoddir y rhan fwyaf o’r neilltu: edrychwch ar y rheol hon',
}
const OF_VICTIMS: Words = { en: 'Rules about victims', cy: 'Rheolau am ddioddefwyr' }
export const NOT_COUNTED: Words = {
  en: 'What is seen here of victims is for those who work with them, and is not counted.',
  cy: 'Ar gyfer y rhai sy’n gweithio gyda dioddefwyr y mae’r hyn a welir yma amdanynt, ac nid yw’n cael ei gyfrif.',
}
const SHARE: Phrase<{ readonly aside: number; readonly raised: number }> = {
  en: ({ aside, raised }) => `${numberIn('en', aside)} of ${numberIn('en', raised)}`,
  cy: ({ aside, raised }) => `${numberIn('cy', aside)} o ${numberIn('cy', raised)}`,
}

/** Every rule, and how it fares. */
export async function rulesPage(visit: Visit): Promise<Response> {
  const tallies = await visit.look(reader => ruleTallies(reader, visit.today))
  return visit.page(
    { title: RULES_TITLE, wide: true, back: { path: '/signals', label: SIGNALS } },
    <>
      <Heading>{RULES_TITLE}</Heading>
      <Paragraph look="quiet">{ABOUT}</Paragraph>
      <DataTable
        caption={RULES_TITLE}
        captionHidden
        columns={columns(visit)}
        rows={RULES.map(rule => ({ rule, tally: tallies.get(rule.id) ?? { ...NONE, rule: rule.id } }))}
      />
      <Heading level={2}>{OF_VICTIMS}</Heading>
      <Paragraph look="quiet">{NOT_COUNTED}</Paragraph>
      <List items={VICTIM_RULES.map(ruleLink)} />
    </>,
  )
}

export const NONE: Omit<RuleTally, 'rule'> = { raised: 0, standing: 0, mended: 0, aside: 0 }

const ruleLink = ({ id, title }: AnyRule) => <Link path={`/signals/rules/${id}`}>{title}</Link>

type Row = { readonly rule: Rule; readonly tally: RuleTally }

const columns = ({ today }: Visit): readonly Column<Row>[] => [
  {
    id: 'rule',
    label: RULE,
    cell: ({ rule, tally }) => [
      ruleLink(rule),
      isMostlySetAside(tally, today) && [' ', <StatusTag meaning="waiting">{LOOK_AT_IT}</StatusTag>],
    ],
  },
  { id: 'standing', label: STANDING, numeric: true, cell: ({ tally }) => tally.standing },
  { id: 'mended', label: MENDED, numeric: true, cell: ({ tally }) => tally.mended },
  { id: 'aside', label: ASIDE, numeric: true, cell: ({ tally }) => asideWords(tally) },
]

/** How many of how many: a share alone would hide how few they are. */
export const asideWords = ({ aside, raised }: RuleTally): Words | 0 =>
  raised === 0 ? 0 : say(SHARE, { aside, raised })
