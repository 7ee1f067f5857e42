import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Button } from '#ui/govuk/button.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { SearchForm } from '#ui/patterns/search-form.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { type VictimInBrief, victimsNamed } from '../data/victim-facts.ts'
import { CONSENT_DECISIONS } from '../domain/consent-decisions.ts'
import { consentOn } from '../domain/consents.ts'
import { VICTIM_KINDS } from '../domain/victim-kinds.ts'
import { victim } from '../domain/victim.ts'

export const ALL_VICTIMS: Words = { en: 'All victims', cy: 'Pob dioddefwr' }
const NAME: Words = { en: 'Part of a name', cy: 'Rhan o enw' }
const SEARCH: Words = { en: 'Search', cy: 'Chwilio' }
const NOBODY: Words = { en: 'No victim of that name is recorded', cy: 'Nid oes dioddefwr o’r enw hwnnw wedi’i gofnodi' }
const LAST_CONTACT: Words = { en: 'Last contact', cy: 'Cysylltiad diwethaf' }
const CONSENT: Words = { en: 'Consent to contact', cy: 'Cydsyniad i gysylltu' }
const NOT_ASKED: Words = { en: 'Not asked', cy: 'Heb ofyn' }

const PER_PAGE = 50

/** Every victim whom the service knows, by name. */
export async function allVictimsPage(visit: Visit): Promise<Response> {
  const asked = { accountId: visit.visitor.accountId, today: visit.today }
  const [text, page] = [visit.query('q').trim(), pageNumber(visit)]
  const found = await visit.look(reader => victimsNamed(reader, text, asked))
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  return visit.page(
    { title: ALL_VICTIMS, back: { path: '/victims' }, wide: true },
    <>
      <Heading>{ALL_VICTIMS}</Heading>
      <SearchForm path="/victims/all">
        <TextInput name="q" type="search" label={NAME} value={text} width={30} spellcheck={false} />
        <Button>{SEARCH}</Button>
      </SearchForm>
      {shown.length === 0 ? (
        <EmptyState title={NOBODY} />
      ) : (
        <DataTable caption={ALL_VICTIMS} captionHidden columns={columns(visit.today)} rows={shown} />
      )}
      <Paging
        page={page}
        pageSize={PER_PAGE}
        total={found.length}
        path={number => `/victims/all?q=${encodeURIComponent(text)}&page=${number}`}
      />
    </>,
  )
}

const columns = (today: LocalDate): readonly Column<VictimInBrief>[] => [
  { id: 'name', label: victim.fields.name.label, cell: ({ id, name }) => <Link path={`/victims/${id}`}>{name}</Link> },
  { id: 'kind', label: victim.fields.kind.label, cell: ({ kind }) => codeLabel(VICTIM_KINDS, kind) },
  {
    id: 'consent',
    label: CONSENT,
    cell: ({ consents }) => {
      const said = consentOn(consents, 'contact', today)
      return said ? codeLabel(CONSENT_DECISIONS, said.decision) : NOT_ASKED
    },
  },
  {
    id: 'contact',
    label: LAST_CONTACT,
    cell: ({ contacts }) => {
      const last = contacts.find(({ reached }) => reached)
      return last ? <Day on={last.held_on} short /> : '–'
    },
  },
]
