import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { Framework } from '#modules/frameworks/index.ts'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import type { Missing } from '../domain/missing-of-standard.ts'

const TITLE: Words = { en: 'What is missing', cy: 'Yr hyn sydd ar goll' }
const NOTHING: Words = {
  en: 'Nothing that is needed to judge this standard is missing.',
  cy: 'Nid oes dim sydd ei angen i farnu’r safon hon ar goll.',
}
const PLAN_A_ROUND: Words = { en: 'Plan a round of audits', cy: 'Cynllunio cylch archwilio' }
const ASSESS: Words = { en: 'Go to the self-assessment', cy: 'Mynd i’r hunanasesiad' }

const WORDS: Readonly<Record<Exclude<Missing['what'], 'prompts-without-evidence'>, Words>> = {
  'no-audit': { en: 'No case has been audited on it.', cy: 'Nid archwiliwyd yr un achos arni.' },
  'question-not-judged': {
    en: 'No case was judged on this question:',
    cy: 'Ni farnwyd yr un achos ar y cwestiwn hwn:',
  },
  'no-self-assessment': { en: 'Leaders have not assessed it.', cy: 'Nid yw arweinwyr wedi’i hasesu.' },
  'not-challenged': {
    en: 'Nobody has challenged the self-assessment.',
    cy: 'Nid oes neb wedi herio’r hunanasesiad.',
  },
  'not-inspected': {
    en: 'No inspection that is recorded here has rated it.',
    cy: 'Nid oes arolygiad a gofnodwyd yma wedi’i graddio.',
  },
}
const PROMPTS: Phrase<{ readonly prompts: number; readonly of: number }> = {
  en: ({ prompts, of }) => `Of ${of} prompts, ${prompts} have no evidence in the self-assessment.`,
  cy: ({ prompts, of }) => `Anogwyr heb dystiolaeth yn yr hunanasesiad: ${prompts} o ${of}.`,
}

type Props = {
  readonly missing: readonly Missing[]
  readonly framework: Framework
  readonly standard: string
  readonly visit: Visit
}

/** What the service lacks to know how it stands, each with where it can be mended. */
export const MissingList = ({ missing, framework, standard, visit }: Props) => (
  <>
    <Heading level={2}>{TITLE}</Heading>
    {missing.length === 0 ? (
      <Paragraph>{NOTHING}</Paragraph>
    ) : (
      <List
        items={missing.map(one => [said(one), mendLink(one, `/audits/evidence/${framework.id}/${standard}`, visit)])}
      />
    )}
  </>
)

function said(missing: Missing) {
  if (missing.what === 'prompts-without-evidence') return say(PROMPTS, missing)
  return missing.what === 'question-not-judged' ? [WORDS[missing.what], ` ${missing.question}`] : WORDS[missing.what]
}

function mendLink({ what }: Missing, evidencePath: string, visit: Visit) {
  if (what === 'not-inspected') return null
  if (what === 'no-audit' || what === 'question-not-judged')
    return visit.may('audit.lead') && [' ', <Link path="/audits/rounds/new">{PLAN_A_ROUND}</Link>]
  return visit.may('audit.read') && [' ', <Link path={evidencePath}>{ASSESS}</Link>]
}
