import { codeLabel } from '#kernel/code-list.ts'
import { isId } from '#kernel/id.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { type ChildHead, ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { Select } from '#ui/govuk/select.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { ItemList } from '#ui/patterns/item-list.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { Visit } from '#web/visit.ts'
import { type AboutRecord, aboutRecords } from '../data/about-records.ts'
import { type DocumentOf, documentsOf } from '../data/documents-of.ts'
import { DOCUMENT_KINDS } from '../domain/document-kinds.ts'
import { newestVersions } from '../domain/newest-versions.ts'
import { aboutWords } from './about-words.ts'
import { ADD } from './add-page.tsx'
import { documentItem } from './document-item.tsx'
import { documentsPath, TAB } from './document-paths.ts'
import { WRITE } from './new-letter-page.tsx'

export const DOCUMENTS: Words = { en: 'Documents', cy: 'Dogfennau' }
const NONE: Words = { en: 'No documents yet', cy: 'Dim dogfennau eto' }
const NONE_SUCH: Words = { en: 'No document matches the filters', cy: 'Nid oes dogfen yn cyfateb i’r hidlyddion' }
const KIND: Words = { en: 'Kind of document', cy: 'Math o ddogfen' }
const BELONGS: Words = { en: 'Belongs to', cy: 'Yn perthyn i’r canlynol' }
const EVERYTHING: Words = { en: 'Everything', cy: 'Popeth' }
const GONE: Words = { en: 'Taken away', cy: 'Wedi’u tynnu ymaith' }

type Found = { readonly all: readonly DocumentOf[]; readonly about: ReadonlyMap<string, AboutRecord> }
type Asked = { readonly kind: string; readonly about: string }

/** All documents of a child’s record, each in its newest version. */
export async function documentsPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const found = await visit.look(async reader => ({
    all: await documentsOf(reader, child.id),
    about: new Map((await aboutRecords(reader, child.id)).map(one => [one.id, one])),
  }))
  const asked = { kind: visit.query('kind'), about: isId(visit.query('about')) ? visit.query('about') : '' }
  return visit.page(
    { title: titleOf(DOCUMENTS, child) },
    <ChildFrame child={child} visit={visit} tab={TAB}>
      <Heading>{DOCUMENTS}</Heading>
      {visit.may('document.write') && <Ways child={child} about={asked.about} />}
      {found.all.length === 0 ? (
        <EmptyState title={NONE} />
      ) : (
        <>
          <Filter path={documentsPath(child.id)} found={found} asked={asked} />
          <Lists found={found} asked={asked} visit={visit} child={child} />
        </>
      )}
    </ChildFrame>,
  )
}

const Ways = ({ child: { id }, about }: { readonly child: ChildHead; readonly about: string }) => (
  <ButtonRow>
    {[
      <ButtonLink path={`${documentsPath(id)}/add${about === '' ? '' : `?about=${about}`}`}>{ADD}</ButtonLink>,
      <ButtonLink path={`/children/${id}/letters/new`} look="secondary">
        {WRITE}
      </ButtonLink>,
    ]}
  </ButtonRow>
)

type FilterProps = { readonly path: string; readonly found: Found; readonly asked: Asked }

function Filter({ path, found: { all, about }, asked }: FilterProps) {
  const kinds = DOCUMENT_KINDS.codes.filter(({ code }) => all.some(({ kind }) => kind === code))
  const belongings = [...about.values()].filter(({ id }) => id === asked.about || all.some(one => one.about_id === id))
  const asksAbout = about.get(asked.about)
  const active = [
    ...(asked.kind === ''
      ? []
      : [{ label: codeLabel(DOCUMENT_KINDS, asked.kind), path: `${path}?about=${asked.about}` }]),
    ...(asksAbout ? [{ label: aboutWords(asksAbout), path: `${path}?kind=${asked.kind}` }] : []),
  ]
  return (
    <FilterPanel path={path} active={active}>
      <Select
        name="kind"
        label={KIND}
        value={asked.kind}
        items={[{ value: '', text: EVERYTHING }, ...kinds.map(({ code, label }) => ({ value: code, text: label }))]}
      />
      {belongings.length > 0 && (
        <Select
          name="about"
          label={BELONGS}
          value={asked.about}
          items={[
            { value: '', text: EVERYTHING },
            ...belongings.map(one => ({ value: one.id, text: aboutWords(one) })),
          ]}
        />
      )}
    </FilterPanel>
  )
}

type ListsProps = {
  readonly found: Found
  readonly asked: Asked
  readonly visit: Visit
  readonly child: ChildHead
}

function Lists({ found: { all, about }, asked, visit, child }: ListsProps) {
  const shown = newestVersions(all).filter(
    ({ now }) => (asked.kind === '' || now.kind === asked.kind) && (asked.about === '' || now.about_id === asked.about),
  )
  const [there, gone] = [
    shown.filter(({ now }) => now.removed_at === null),
    shown.filter(({ now }) => now.removed_at !== null),
  ]
  const item = documentItem({ visit, childId: child.id, about })
  return (
    <>
      {there.length > 0 ? <ItemList items={there.map(item)} /> : <EmptyState title={NONE_SUCH} />}
      {gone.length > 0 && (
        <Details summary={join([GONE, same(`(${gone.length})`)])}>
          <ItemList items={gone.map(item)} />
        </Details>
      )}
    </>
  )
}
