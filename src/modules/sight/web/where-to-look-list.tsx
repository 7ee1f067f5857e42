import { count, type Counted, type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { asAt } from '#kernel/dated.ts'
import { type Framework, RATING_WORDS } from '#modules/frameworks/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { ItemList } from '#ui/patterns/item-list.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { LOOKING_WEIGHTS } from '../domain/looking-weights.ts'
import type { Look, Reason } from '../domain/where-to-look.ts'
import { standardPath, titleOfStandard } from './standards-words.ts'

const TITLE: Words = { en: 'Where to look first, and why', cy: 'Ble i edrych yn gyntaf, a pham' }
const NOTHING: Words = {
  en: 'Nothing that is known here asks to be looked at before the rest.',
  cy: 'Nid oes dim sy’n hysbys yma yn galw am gael ei weld o flaen y gweddill.',
}
const HOW: Words = { en: 'How this order is made', cy: 'Sut y gwneir y drefn hon' }
const HOW_LEAD: Words = {
  en: 'Signals to act on now weigh most. Then ratings below Good by our own audits and by leaders, signals that have become more, what inspections raised again and still waits, and what nobody here has judged.',
  cy: 'Arwyddion i weithredu arnynt nawr sy’n pwyso fwyaf. Yna graddau islaw Da yn ein harchwiliadau ein hunain a chan arweinwyr, arwyddion sydd wedi cynyddu, yr hyn a gododd arolygiadau eto ac sy’n dal i aros, a’r hyn nad oes neb yma wedi’i farnu.',
}

type Props = { readonly looks: readonly Look[]; readonly framework: Framework; readonly on: LocalDate }

/** Where to look first: each standard with its reasons, and each reason with where its numbers come from. */
export const WhereToLookList = ({ looks, framework, on }: Props) => (
  <>
    <Heading level={2}>{TITLE}</Heading>
    {looks.length === 0 ? (
      <Paragraph>{NOTHING}</Paragraph>
    ) : (
      <ItemList
        items={looks.map(({ sight: { standard }, reasons }) => ({
          title: <Strong>{<Link path={standardPath(framework, standard)}>{titleOfStandard(standard)}</Link>}</Strong>,
          notes: reasons.map(reason => (
            <Link quiet path={standardPath(framework, standard, PARTS[reason.why])}>
              {reasonWords(reason)}
            </Link>
          )),
        }))}
      />
    )}
    <Details summary={HOW}>
      <Paragraph>{HOW_LEAD}</Paragraph>
      <CertaintyNote basis={asAt(LOOKING_WEIGHTS, on)} />
    </Details>
  </>
)

/** In which part of a standard’s page the numbers of a reason are. */
const PARTS = {
  'act-now': 'signals',
  audited: 'audits',
  assessed: 'audits',
  risen: 'signals',
  'raised-again': 'inspections',
  unknown: 'audits',
} as const satisfies Record<Reason['why'], string>

const ACT_NOW: Counted = {
  en: { one: '{n} signal to act on now', other: '{n} signals to act on now' },
  cy: {
    one: '{n} arwydd i weithredu arno nawr',
    two: '{n} arwydd i weithredu arnynt nawr',
    few: '{n} arwydd i weithredu arnynt nawr',
    many: '{n} arwydd i weithredu arnynt nawr',
    other: '{n} o arwyddion i weithredu arnynt nawr',
  },
}
const RAISED_AGAIN: Counted = {
  en: {
    one: '{n} recommendation that was made before still waits',
    other: '{n} recommendations that were made before still wait',
  },
  cy: {
    one: '{n} argymhelliad a wnaed o’r blaen yn dal i aros',
    two: '{n} argymhelliad a wnaed o’r blaen yn dal i aros',
    few: '{n} argymhelliad a wnaed o’r blaen yn dal i aros',
    many: '{n} argymhelliad a wnaed o’r blaen yn dal i aros',
    other: '{n} o argymhellion a wnaed o’r blaen yn dal i aros',
  },
}
type Audited = Extract<Reason, { why: 'audited' }>
const AUDITED: Phrase<Audited> = {
  en: ({ rating, question, sufficient, judged }) =>
    `${RATING_WORDS[rating].en} by our own audits: on question ${question} the work was sufficient in ${sufficient} of ${judged} cases`,
  cy: ({ rating, question, sufficient, judged }) =>
    `${RATING_WORDS[rating].cy} yn ôl ein harchwiliadau ein hunain. Achosion lle’r oedd y gwaith ar gwestiwn ${question} yn ddigonol: ${sufficient} o ${judged}`,
}
const ASSESSED: Phrase<Words> = {
  en: rating => `${rating.en} by our own leaders’ judgement`,
  cy: rating => `${rating.cy} ym marn ein harweinwyr ein hunain`,
}
const RISEN: Phrase<Extract<Reason, { why: 'risen' }>> = {
  en: ({ before, now }) => `Signals have become more in a month: ${before} then, ${now} now`,
  cy: ({ before, now }) => `Mae’r arwyddion wedi cynyddu mewn mis: ${before} bryd hynny, ${now} nawr`,
}
const UNKNOWN: Words = { en: 'Nobody here has judged it', cy: 'Nid oes neb yma wedi’i barnu' }

/** A reason as a sentence with its numbers. */
function reasonWords(reason: Reason): Words {
  switch (reason.why) {
    case 'act-now':
      return count(ACT_NOW, reason.signals)
    case 'audited':
      return say(AUDITED, reason)
    case 'assessed':
      return say(ASSESSED, RATING_WORDS[reason.rating])
    case 'risen':
      return say(RISEN, reason)
    case 'raised-again':
      return count(RAISED_AGAIN, reason.times)
    case 'unknown':
      return UNKNOWN
  }
}
