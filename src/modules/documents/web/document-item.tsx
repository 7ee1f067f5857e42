import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { londonDay } from '#kernel/local-date.ts'
import { Details } from '#ui/govuk/details.tsx'
import { ItemList, type ListedItem } from '#ui/patterns/item-list.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { Visit } from '#web/visit.ts'
import type { AboutRecord } from '../data/about-records.ts'
import type { DocumentOf } from '../data/documents-of.ts'
import { DOCUMENT_KINDS } from '../domain/document-kinds.ts'
import { MEDIA_TYPES } from '../domain/media-types.ts'
import type { Versions } from '../domain/newest-versions.ts'
import { sizeWords } from '../domain/size-words.ts'
import { aboutPath, aboutWords } from './about-words.ts'
import { documentsPath, letterPath } from './document-paths.ts'

const DOWNLOAD: Words = { en: 'Download', cy: 'Lawrlwytho' }
const READ_LETTER: Words = { en: 'Read and print', cy: 'Darllen ac argraffu' }
const CORRECT: Words = { en: 'Correct', cy: 'Cywiro' }
const NEW_VERSION: Words = { en: 'Add a new version', cy: 'Ychwanegu fersiwn newydd' }
const TAKE_AWAY: Words = { en: 'Take away', cy: 'Tynnu ymaith' }
const BELONGS: Words = { en: 'Belongs to', cy: 'Yn perthyn i’r canlynol' }
const ADDED: Words = { en: 'Added', cy: 'Ychwanegwyd' }
const EARLIER: Words = { en: 'Earlier versions', cy: 'Fersiynau cynharach' }
const TAKEN_AWAY: Words = { en: 'Taken away', cy: 'Tynnwyd ymaith' }
const WHY: Words = { en: 'Why', cy: 'Pam' }
/** In a word or two what is to be minded. What may be shared with partners, as most may, needs none. */
const TO_MIND: Readonly<Record<string, Words>> = {
  'ask-owner-first': { en: 'Ask before sharing', cy: 'Gofynnwch cyn rhannu' },
  'not-with-family': { en: 'Not for the family', cy: 'Nid ar gyfer y teulu' },
}

type Around = {
  readonly visit: Visit
  readonly childId: string
  readonly about: ReadonlyMap<string, AboutRecord>
}

/** A document in a list: what it is, what it belongs to, and what can be done with it. */
export const documentItem =
  (around: Around) =>
  ({ now, before }: Versions<DocumentOf>): ListedItem =>
    now.removed_at === null
      ? {
          title: [<Title one={now} around={around} />, ' ', <Handling one={now} />],
          notes: factsOf(now, around),
          ways: waysOf(now, around),
          below: before.length > 0 && <Before versions={before} around={around} />,
        }
      : goneItem(now, now.removed_at)

type OneProps = { readonly one: DocumentOf; readonly around: Around }

/** Its name leads to it where the browser shows it, and to the file itself where it does not. */
function Title({ one, around: { childId } }: OneProps) {
  const path = `${documentsPath(childId)}/${one.id}/file`
  return one.is_letter ? (
    <Link path={letterPath(childId, one.id)}>{one.title}</Link>
  ) : MEDIA_TYPES[one.media_type].isShown ? (
    <Link path={`${path}?show=yes`}>{one.title}</Link>
  ) : (
    <Link path={path}>{one.title}</Link>
  )
}

const Handling = ({ one: { handling } }: { readonly one: DocumentOf }) => {
  const words = TO_MIND[handling ?? '']
  return words ? <StatusTag meaning="private">{words}</StatusTag> : null
}

const factsOf = (one: DocumentOf, { childId, about }: Around): ListedItem['notes'] => {
  const belongsTo = one.about_id === null ? undefined : about.get(one.about_id)
  return [
    codeLabel(DOCUMENT_KINDS, one.kind),
    <Day on={one.dated_on} />,
    [MEDIA_TYPES[one.media_type].words, ', ', sizeWords(one.size)],
    belongsTo && [
      BELONGS,
      ': ',
      <Link path={`/children/${childId}${aboutPath(belongsTo)}`}>{aboutWords(belongsTo)}</Link>,
    ],
    [ADDED, ' ', <Day on={londonDay(one.added_at)} />, one.added_by !== null && [', ', one.added_by]],
  ]
}

function waysOf(one: DocumentOf, { visit, childId }: Around): ListedItem['notes'] {
  const path = documentsPath(childId)
  const mayWrite = visit.may('document.write')
  const hidden = same(one.title)
  return [
    one.is_letter && (
      <Link path={letterPath(childId, one.id)} hidden={hidden}>
        {READ_LETTER}
      </Link>
    ),
    <Link path={`${path}/${one.id}/file`} hidden={hidden}>
      {DOWNLOAD}
    </Link>,
    mayWrite && (
      <Link path={`${path}/${one.id}/edit`} hidden={hidden}>
        {CORRECT}
      </Link>
    ),
    mayWrite && !one.is_letter && (
      <Link path={`${path}/add?replaces=${one.id}`} hidden={hidden}>
        {NEW_VERSION}
      </Link>
    ),
    visit.may('document.remove') && (
      <Link path={`${path}/${one.id}/take-away`} hidden={hidden}>
        {TAKE_AWAY}
      </Link>
    ),
  ]
}

const Before = ({ versions, around }: { readonly versions: readonly DocumentOf[]; readonly around: Around }) => (
  <Details summary={join([EARLIER, same(`(${versions.length})`)])}>
    <ItemList
      items={versions.map(one =>
        one.removed_at === null
          ? {
              title: <Title one={one} around={around} />,
              notes: [<Day on={one.dated_on} />],
            }
          : goneItem(one, one.removed_at),
      )}
    />
  </Details>
)

const goneItem = ({ title, kind, removed_by, removed_reason }: DocumentOf, removedAt: Date): ListedItem => ({
  title: <Strong>{title}</Strong>,
  notes: [
    codeLabel(DOCUMENT_KINDS, kind),
    [TAKEN_AWAY, ' ', <Day on={londonDay(removedAt)} />, removed_by !== null && [', ', removed_by]],
    [WHY, ': ', removed_reason],
  ],
})
