import { codeLabel } from '#kernel/code-list.ts'
import { join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { ACCOMMODATION_TYPES } from '#modules/children/domain/accommodation-types.ts'
import { CARE_STATUSES } from '#modules/children/domain/care-statuses.ts'
import { child } from '#modules/children/index.ts'
import { PROVISION_TYPES } from '#modules/children/domain/provision-types.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { SUITABILITIES } from '#modules/children/domain/suitabilities.ts'
import type { Content } from '#ui/content.ts'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Day } from '#ui/text/day.tsx'
import { List } from '#ui/text/list.tsx'
import { RecordedValue } from '#web/record-form/recorded-value.tsx'
import type { Visit } from '#web/visit.ts'
import type { ChildNow } from '../data/child-now.ts'

const NOW: Words = { en: 'The child now', cy: 'Y plentyn nawr' }
const LIVES: Words = { en: 'Lives', cy: 'Yn byw' }
const EDUCATION: Words = { en: 'Education or work', cy: 'Addysg neu waith' }
const CARE: Words = { en: 'Care and protection', cy: 'Gofal ac amddiffyn' }
const NO_CARE: Words = { en: 'No care status recorded', cy: 'Dim statws gofal wedi’i gofnodi' }
const SINCE: Words = { en: 'since', cy: 'ers' }
const LANGUAGE: Words = { en: 'Language and communication', cy: 'Iaith a chyfathrebu' }
const SPEAKS: Words = { en: 'Prefers to speak', cy: 'Mae’n well ganddynt siarad' }
const WRITES: Words = { en: 'Letters and messages', cy: 'Llythyrau a negeseuon' }
const OFFERED_WELSH: Words = { en: 'Offered a service in Welsh', cy: 'Cynnig Rhagweithiol' }
const INTERPRETER: Words = { en: 'Interpreter needed', cy: 'Angen cyfieithydd ar y pryd' }
const HOURS: Phrase<{ attended: number | null; offered: number | null }> = {
  en: ({ attended, offered }) => `attends ${attended ?? '?'} of ${offered ?? '?'} hours a week`,
  cy: ({ attended, offered }) => `yn mynychu ${attended ?? '?'} o ${offered ?? '?'} awr yr wythnos`,
}

type Props = { readonly now: ChildNow; readonly path: string }

/** Where the child lives, learns and is looked after, as it stands today. */
export const NowCard = ({ now, path }: Props) => (
  <SummaryCard
    title={NOW}
    facts={[
      { label: LIVES, value: listed(now.homes.map(home)) },
      { label: EDUCATION, value: listed(now.education.map(education)) },
      { label: CARE, value: now.care.length === 0 ? NO_CARE : listed(now.care.map(care)) },
    ]}
    links={[
      { label: { en: 'Home', cy: 'Cartref' }, path: `${path}/home` },
      { label: { en: 'Education', cy: 'Addysg' }, path: `${path}/education` },
    ]}
  />
)

/** One thing by itself, several as a list. */
const listed = (things: readonly Content[]): Content =>
  things.length > 1 ? <List kind="plain" items={things} /> : things[0]

function home({ accommodation_type, town, with_whom, suitability, from_on }: ChildNow['homes'][number]): Content {
  const where = [codeLabel(ACCOMMODATION_TYPES, accommodation_type), ...texts(town, with_whom)]
  const fit = suitability === 'suitable' ? [] : [' (', codeLabel(SUITABILITIES, suitability), ')']
  return [join(where, ', '), ...fit, ', ', SINCE, ' ', <Day on={from_on} />]
}

function education(one: ChildNow['education'][number]): Content {
  const what = join([codeLabel(PROVISION_TYPES, one.provision_type), ...texts(one.provider)], ', ')
  const { hours_attended: attended, hours_offered: offered } = one
  const known = one.provision_type !== 'none' && (attended !== null || offered !== null)
  return [what, known && ', ', known && say(HOURS, { attended, offered })]
}

const care = ({ status, from_on }: ChildNow['care'][number]): Content => [
  codeLabel(CARE_STATUSES, status),
  ', ',
  SINCE,
  ' ',
  <Day on={from_on} />,
]

const texts = (...all: readonly (string | null)[]): readonly Words[] =>
  all.flatMap(text => (text === null ? [] : [same(text)]))

type LanguageProps = Props & { readonly visit: Visit }

/** How to speak and write with the child; in Wales, whether they were offered Welsh. */
export function LanguageCard({ now, path, visit }: LanguageProps) {
  const { interpreter_needed, communication_needs } = child.fields
  const offer = { label: OFFERED_WELSH, value: now.language_offer_on && <Day on={now.language_offer_on} /> }
  return (
    <SummaryCard
      title={LANGUAGE}
      facts={[
        { label: SPEAKS, value: language(now.spoken_language, now.other_language) },
        { label: WRITES, value: language(now.written_language, now.other_language) },
        ...(visit.service.nation === 'wales' ? [offer] : []),
        {
          label: INTERPRETER,
          value: now.interpreter_needed !== null && (
            <RecordedValue field={interpreter_needed} value={now.interpreter_needed} />
          ),
        },
        {
          label: communication_needs.label,
          value: now.communication_needs && (
            <RecordedValue field={communication_needs} value={now.communication_needs} />
          ),
        },
      ]}
      changePath={visit.may('child.write') ? `${path}/edit/language?return=check` : undefined}
    />
  )
}

const language = (code: string | null, other: string | null): Content =>
  code && (code === 'other' && other !== null ? other : codeLabel(LANGUAGES, code))
