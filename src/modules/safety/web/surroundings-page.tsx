import { codeLabel } from '#kernel/code-list.ts'
import { count, type Counted, join, same, type Words } from '#kernel/language.ts'
import { Details } from '#ui/govuk/details.tsx'
import { LogEntry } from '#ui/patterns/log-entry.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { Visit } from '#web/visit.ts'
import { type ListedSurrounding, listedSurroundings } from '../data/listed-surroundings.ts'
import { type Surrounding, SURROUNDINGS } from '../domain/surroundings.ts'
import { surroundingForm } from './surrounding-forms.tsx'

export const PLACES_AND_GROUPS: Words = { en: 'Places and groups', cy: 'Lleoedd a grwpiau' }
const LEAD: Words = {
  en: 'Where children meet harm, and with whom: recorded once, with what is done about it, and linked with each child.',
  cy: 'Ble mae plant yn dod i niwed, a chyda phwy: wedi’i gofnodi unwaith, gyda’r hyn a wneir yn ei gylch, a’i gysylltu â phob plentyn.',
}
const TITLES: Readonly<Record<Surrounding, Words>> = {
  place: { en: 'Places', cy: 'Lleoedd' },
  group: { en: 'Groups', cy: 'Grwpiau' },
}
const NONE: Readonly<Record<Surrounding, Words>> = {
  place: { en: 'No place is recorded', cy: 'Nid oes lle wedi’i gofnodi' },
  group: { en: 'No group is recorded', cy: 'Nid oes grŵp wedi’i gofnodi' },
}
const EARLIER: Words = { en: 'No longer a concern', cy: 'Ddim yn bryder mwyach' }
const CHILDREN: Counted = {
  en: { zero: 'no child linked', one: '{n} child linked', other: '{n} children linked' },
  cy: {
    zero: 'dim plentyn yn gysylltiedig',
    one: '{n} plentyn yn gysylltiedig',
    two: '{n} blentyn yn gysylltiedig',
    few: '{n} phlentyn yn gysylltiedig',
    many: '{n} phlentyn yn gysylltiedig',
    other: '{n} o blant yn gysylltiedig',
  },
}

const BOTH: readonly Surrounding[] = ['place', 'group']

/** What is around children and bears on their safety, those that most children are linked with first. */
export async function surroundingsPage(visit: Visit): Promise<Response> {
  const asked = { accountId: visit.visitor.accountId, today: visit.today }
  const listed = await visit.look(async reader => ({
    place: await listedSurroundings(reader, 'place', asked),
    group: await listedSurroundings(reader, 'group', asked),
  }))
  return visit.page(
    { title: PLACES_AND_GROUPS },
    <>
      <Heading>{PLACES_AND_GROUPS}</Heading>
      <Paragraph>{LEAD}</Paragraph>
      {visit.may('safety.write') && <Ways />}
      {BOTH.map(which => (
        <Part which={which} visit={visit} all={listed[which]} />
      ))}
    </>,
  )
}

const Ways = () => (
  <ButtonRow>
    {BOTH.map(which => (
      <ButtonLink path={`${SURROUNDINGS[which].path}/new`} look="secondary">
        {surroundingForm(which).newTitle}
      </ButtonLink>
    ))}
  </ButtonRow>
)

type PartProps = { readonly which: Surrounding; readonly visit: Visit; readonly all: readonly ListedSurrounding[] }

function Part({ which, visit, all }: PartProps) {
  const isOver = ({ until_on }: ListedSurrounding) => until_on !== null && until_on <= visit.today
  const [open, over] = [all.filter(one => !isOver(one)), all.filter(isOver)]
  const entry = (one: ListedSurrounding) => <Entry which={which} one={one} />
  return (
    <>
      <Heading level={2}>{TITLES[which]}</Heading>
      {open.length === 0 ? <Paragraph look="quiet">{NONE[which]}</Paragraph> : open.map(entry)}
      {over.length > 0 && <Details summary={join([EARLIER, same(`(${over.length})`)])}>{over.map(entry)}</Details>}
    </>
  )
}

const Entry = ({ which, one }: { readonly which: Surrounding; readonly one: ListedSurrounding }) => (
  <LogEntry
    id={one.id}
    title={<Link path={`${SURROUNDINGS[which].path}/${one.id}`}>{one.name}</Link>}
    meta={join(
      [
        codeLabel(SURROUNDINGS[which].kinds, one.kind),
        ...(one.town ? [same(one.town)] : []),
        count(CHILDREN, one.children),
      ],
      ' · ',
    )}
  >
    <Verbatim>{one.concern}</Verbatim>
  </LogEntry>
)
