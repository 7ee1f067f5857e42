import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { type GridEntry, MonthGrid } from '#ui/patterns/month-grid.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'
import type { ContactLine } from '../data/contacts-between.ts'
import type { MonthTally } from '../data/month-of-contacts.ts'
import { CONTACT_KINDS } from '../domain/contact-kinds.ts'
import { contactStanding, type ContactStanding } from '../domain/contact-standing.ts'
import { monthBefore, nextMonth } from '../domain/month.ts'
import { ContactList } from './contact-list.tsx'
import { standingWords } from './contact-standing-tag.tsx'
import { monthWords } from './month-words.ts'
import { Tally } from './tally.tsx'

const NONE: Words = { en: 'No contact in this month', cy: 'Dim cyswllt yn y mis hwn' }
const BEFORE: Words = { en: 'Month before', cy: 'Mis blaenorol' }
const NEXT: Words = { en: 'Next month', cy: 'Mis nesaf' }

type Props = {
  readonly visit: Visit
  /** The child’s path. */
  readonly path: string
  readonly month: LocalDate
  readonly contacts: readonly ContactLine[]
  readonly tallies: readonly MonthTally[]
}

/** A month: how it stands against what is expected, its days, and each contact with its note. */
export function MonthPart({ visit, path, month, contacts, tallies }: Props) {
  const title = monthWords(month)
  const to = (other: LocalDate) => `${path}/contacts?month=${other.slice(0, 7)}`
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <ButtonRow>
        {[
          <Link path={to(monthBefore(month))} hidden={monthWords(monthBefore(month))}>
            {BEFORE}
          </Link>,
          <Link path={to(nextMonth(month))} hidden={monthWords(nextMonth(month))}>
            {NEXT}
          </Link>,
        ]}
      </ButtonRow>
      {tallies.map(tally => (
        <Tally tally={tally} />
      ))}
      {contacts.length === 0 ? (
        <EmptyState title={NONE} />
      ) : (
        <>
          <MonthGrid
            caption={title}
            month={month}
            today={visit.today}
            entries={contacts.map(contact => gridEntry(contact, visit.today))}
          />
          <ContactList {...{ visit, path, contacts }} />
        </>
      )}
    </>
  )
}

const MEANINGS: Readonly<Record<ContactStanding, GridEntry['meaning']>> = {
  planned: 'planned',
  'awaiting-outcome': 'waiting',
  kept: 'done',
  missed: 'failed',
  'did-not-happen': 'off',
}

const gridEntry = (contact: ContactLine, today: LocalDate): GridEntry => ({
  on: contact.held_on,
  ...(contact.held_time ? { time: contact.held_time } : {}),
  title: codeLabel(CONTACT_KINDS, contact.kind),
  state: standingWords(contact, today),
  meaning: MEANINGS[contactStanding(contact, today)],
  path: `#contact-${contact.id}`,
})
