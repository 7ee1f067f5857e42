import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { Select } from '#ui/govuk/select.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'
import { type Answer, answers } from '../data/answers.ts'
import { ANSWER_STANDINGS, type AnswerStanding, answerStanding } from '../domain/answer-standing.ts'
import { BEARINGS } from '../domain/bearings.ts'
import { VOICE_THEMES } from '../domain/voice-themes.ts'
import { AnswerCard } from './answer-card.tsx'
import { type AnswerFilter, answerFilter, answersLetThrough, answersPath } from './answer-filter.ts'
import { WhenLate } from './when-late.tsx'
import { VOICE_TABS, VoiceFrame } from './voice-frame.tsx'

const ADD: Words = { en: 'Record what was asked for', cy: 'Cofnodi’r hyn y gofynnwyd amdano' }
const SHEET: Words = { en: 'The sheet to hang up', cy: 'Y daflen i’w harddangos' }
const THEME: Words = { en: 'About', cy: 'Pwnc' }
const EVERYTHING: Words = { en: 'Everything', cy: 'Popeth' }
const BEARS_ON: Words = { en: 'Bears on', cy: 'Yn berthnasol i' }
const NONE: Words = {
  en: 'Nobody has recorded what was done about what people say',
  cy: 'Nid oes neb wedi cofnodi’r hyn a wnaed am yr hyn y mae pobl yn ei ddweud',
}

const GROUPS: Readonly<Record<AnswerStanding, Words>> = {
  late: { en: 'Waiting too long for an answer', cy: 'Yn aros yn rhy hir am ateb' },
  waiting: { en: 'Waiting for an answer', cy: 'Yn aros am ateb' },
  decided: { en: 'Decided, and nobody told', cy: 'Wedi’u penderfynu, a neb wedi cael gwybod' },
  told: { en: 'Answered, and told', cy: 'Wedi’u hateb, a phobl wedi cael gwybod' },
}

/** What people asked for, what was considered, and what was done or not done: the unanswered first. */
export async function answersPage(visit: Visit): Promise<Response> {
  const filter = answerFilter(visit)
  const shown = answersLetThrough(await visit.look(answers), filter)
  const of = (standing: AnswerStanding) => shown.filter(one => answerStanding(one, visit.today) === standing)
  return visit.page(
    { title: VOICE_TABS.answers.label, wide: true },
    <VoiceFrame visit={visit} tab="answers">
      <FactGrid facts={ANSWER_STANDINGS.map(standing => ({ label: GROUPS[standing], value: of(standing).length }))} />
      <ButtonRow>
        {visit.may('voice.decide') && <ButtonLink path="/voice/answers/new">{ADD}</ButtonLink>}
        <Link path="/voice/answers/sheet">{SHEET}</Link>
      </ButtonRow>
      <Filter filter={filter} />
      {shown.length === 0 && <EmptyState title={NONE} />}
      {ANSWER_STANDINGS.map(standing => (
        <Group title={GROUPS[standing]} answers={of(standing)} visit={visit} />
      ))}
      <WhenLate on={visit.today} />
    </VoiceFrame>,
  )
}

type GroupProps = { readonly title: Words; readonly answers: readonly Answer[]; readonly visit: Visit }

const Group = ({ title, answers, visit }: GroupProps) =>
  answers.length === 0 ? null : (
    <>
      <Heading level={2}>{title}</Heading>
      {answers.map(answer => (
        <AnswerCard answer={answer} today={visit.today} />
      ))}
    </>
  )

const NARROWED = { theme: { label: THEME, list: VOICE_THEMES }, bears: { label: BEARS_ON, list: BEARINGS } } as const

function Filter({ filter }: { readonly filter: AnswerFilter }) {
  const names = Object.keys(NARROWED) as readonly (keyof AnswerFilter)[]
  const active = names.flatMap(name => {
    const code = filter[name]
    return code === null
      ? []
      : [{ label: codeLabel(NARROWED[name].list, code), path: answersPath(filter, { [name]: null }) }]
  })
  return (
    <FilterPanel path="/voice/answers" active={active}>
      {names.map(name => (
        <Select
          name={name}
          label={NARROWED[name].label}
          value={filter[name] ?? ''}
          items={[
            { value: '', text: EVERYTHING },
            ...NARROWED[name].list.codes.map(({ code, label }) => ({ value: code, text: label })),
          ]}
        />
      ))}
    </FilterPanel>
  )
}
