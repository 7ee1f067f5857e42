import { codeLabel } from '#kernel/code-list.ts'
import { join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { dayWords } from '#modules/cases/index.ts'
import { LogEntry } from '#ui/patterns/log-entry.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { Visit } from '#web/visit.ts'
import type { ContactLine } from '../data/contacts-between.ts'
import { CONTACT_KINDS } from '../domain/contact-kinds.ts'
import { CONTACT_PEOPLE } from '../domain/contact-people.ts'
import { contact } from '../domain/contact.ts'
import { ContactStandingTag } from './contact-standing-tag.tsx'

const CHANGE: Words = { en: 'Change', cy: 'Newid' }
const REPEAT: Words = { en: 'Repeat', cy: 'Ailadrodd' }
const CALENDAR: Words = { en: 'Add to calendar', cy: 'Ychwanegu at galendr' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }
const SERVES: Words = { en: 'For', cy: 'Ar gyfer' }
const MOVED_TO: Words = { en: 'Moved to', cy: 'Symudwyd i’r dyddiad hwn' }
const FOLLOWED_UP: Words = { en: 'Followed up', cy: 'Gwaith dilynol' }
const MINUTES: Phrase<{ minutes: number }> = {
  en: ({ minutes }) => `${minutes} min`,
  cy: ({ minutes }) => `${minutes} mun`,
}

type Props = {
  readonly visit: Visit
  /** The child’s path. */
  readonly path: string
  readonly contacts: readonly ContactLine[]
}

/** Each contact with what there is to say of it, the newest first. */
export const ContactList = ({ visit, path, contacts }: Props) => (
  <>
    {contacts.toReversed().map(one => (
      <LogEntry
        id={`contact-${one.id}`}
        title={join([dayWords(one.held_on), codeLabel(CONTACT_KINDS, one.kind)], ': ')}
        tag={<ContactStandingTag contact={one} today={visit.today} />}
        meta={metaOf(one)}
        links={visit.may('contact.write') ? <Links one={one} path={`${path}/contacts/${one.id}`} /> : null}
      >
        {toldOf(one)}
      </LogEntry>
    ))}
  </>
)

const Links = ({ one, path }: { readonly one: ContactLine; readonly path: string }) => (
  <>
    <Link path={`${path}/edit`} hidden={dayWords(one.held_on)}>
      {CHANGE}
    </Link>
    <Link path={`${path}/repeat`} hidden={dayWords(one.held_on)}>
      {REPEAT}
    </Link>
    {one.outcome === null && (
      <Link path={`${path}/calendar.ics`} hidden={dayWords(one.held_on)} download>
        {CALENDAR}
      </Link>
    )}
    <Link path={`${path}/remove`} hidden={dayWords(one.held_on)}>
      {REMOVE}
    </Link>
  </>
)

const metaOf = ({ held_time, minutes, with_whom, place, person }: ContactLine): Words =>
  join(
    [
      ...(held_time ? [same(held_time)] : []),
      ...(minutes ? [say(MINUTES, { minutes })] : []),
      join(
        with_whom.map(code => codeLabel(CONTACT_PEOPLE, code)),
        ', ',
      ),
      ...(place ? [same(place)] : []),
      same(person),
    ],
    ' · ',
  )

function toldOf(one: ContactLine) {
  const { absence_reason, moved_to_on, followed_up_on, follow_up, note, objectives } = one
  const lines: readonly Words[] = [
    ...(absence_reason ? [join([contact.fields.absence_reason.label, same(absence_reason)], ': ')] : []),
    ...(moved_to_on ? [join([MOVED_TO, dayWords(moved_to_on)], ': ')] : []),
    ...(followed_up_on
      ? [join([FOLLOWED_UP, dayWords(followed_up_on), ...(follow_up ? [same(follow_up)] : [])], ': ')]
      : []),
    ...(objectives.length > 0 ? [join([SERVES, same(objectives.join('; '))], ': ')] : []),
  ]
  if (lines.length === 0 && note === null) return null
  return (
    <>
      {lines.map(line => (
        <Paragraph look="small">{line}</Paragraph>
      ))}
      {note && <Verbatim>{note}</Verbatim>}
    </>
  )
}
