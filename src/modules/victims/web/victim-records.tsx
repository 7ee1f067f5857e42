import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { RecordCards, type RecordSection } from '#web/record-form/record-cards.tsx'
import type { VictimInFull } from '../data/victim-in-full.ts'
import { victimContact } from '../domain/victim-contact.ts'
import { victimMeasure } from '../domain/victim-measure.ts'
import { victimRestorative } from '../domain/victim-restorative.ts'
import { victimSupport } from '../domain/victim-support.ts'
import { ConsentsTable } from './consents-table.tsx'

const CONTACTS: Words = { en: 'Contacts', cy: 'Cysylltiadau' }
const ADD_CONTACT: Words = { en: 'Record a contact', cy: 'Cofnodi cysylltiad' }
const MEASURES: Words = { en: 'Measures for their safety', cy: 'Mesurau er eu diogelwch' }
const ADD_MEASURE: Words = { en: 'Record a measure', cy: 'Cofnodi mesur' }
const ADD_OFFER: Words = { en: 'Offer it, or say why not', cy: 'Ei gynnig, neu ddweud pam lai' }
const SUPPORTS: Words = { en: 'Support', cy: 'Cymorth' }
const ADD_SUPPORT: Words = { en: 'Record support', cy: 'Cofnodi cymorth' }

type Props = {
  readonly known: VictimInFull
  readonly today: LocalDate
  readonly path: string
  readonly mayWrite: boolean
}

/** What was done for a victim, kind by kind, the newest first. */
export const VictimRecords = ({ known, today, path, mayWrite }: Props) => (
  <>
    {sections(known).map(({ slug, ...section }) => (
      <RecordCards
        {...section}
        without={['victim_id']}
        today={today}
        formPath={mayWrite ? `${path}/${slug}` : undefined}
      />
    ))}
    <ConsentsTable
      consents={known.consents}
      people={known.people}
      formPath={mayWrite ? `${path}/consents` : undefined}
    />
  </>
)

type Section = Omit<RecordSection, 'formPath'> & { readonly slug: string }

const sections = ({ contacts, measures, offers, supports, people, harmNames }: VictimInFull): readonly Section[] => [
  {
    slug: 'contacts',
    entity: victimContact,
    title: CONTACTS,
    add: ADD_CONTACT,
    named: 'held_on',
    records: contacts,
    choices: { person_id: people },
  },
  { slug: 'measures', entity: victimMeasure, title: MEASURES, add: ADD_MEASURE, named: 'kind', records: measures },
  {
    slug: 'restorative',
    entity: victimRestorative,
    title: victimRestorative.title,
    add: ADD_OFFER,
    named: 'type',
    records: offers,
    choices: { victim_harm_id: harmNames },
  },
  { slug: 'supports', entity: victimSupport, title: SUPPORTS, add: ADD_SUPPORT, named: 'need', records: supports },
]
