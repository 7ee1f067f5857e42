import type { StoredRecord } from '#db/record-store.ts'
import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { recordColumns } from '#web/record-form/record-columns.tsx'
import type { VictimInFull } from '../data/victim-in-full.ts'
import { CONSENT_DECISIONS } from '../domain/consent-decisions.ts'
import { CONSENT_SUBJECTS } from '../domain/consent-subjects.ts'
import { CONTACT_WAYS } from '../domain/contact-ways.ts'
import { victimConsent } from '../domain/victim-consent.ts'

const CONSENTS: Words = { en: 'Every consent asked for', cy: 'Pob cydsyniad y gofynnwyd amdano' }
const NONE: Words = { en: 'Nothing was asked', cy: 'Ni ofynnwyd dim' }

const ABOUT: Words = { en: 'About', cy: 'Ynghylch' }
const WHEN: Words = { en: 'When', cy: 'Pryd' }
const SAID_BY: Words = { en: 'Said by', cy: 'Dywedwyd gan' }
const ASKED_BY: Words = { en: 'Asked by', cy: 'Gofynnwyd gan' }

type Consent = StoredRecord<typeof victimConsent>

type Props = Pick<VictimInFull, 'consents' | 'people'> & { readonly formPath: string | undefined }

/** The log of consents: what was asked and answered, who asked and when, the newest first. */
export const ConsentsTable = ({ consents, people, formPath }: Props) => (
  <>
    <Heading level={2}>{CONSENTS}</Heading>
    {consents.length === 0 ? (
      <Paragraph look="quiet">{NONE}</Paragraph>
    ) : (
      <DataTable
        caption={CONSENTS}
        captionHidden
        columns={[...columns(people), ...(formPath ? changes(formPath) : [])]}
        rows={consents}
      />
    )}
  </>
)

const { decision, how } = victimConsent.fields

const columns = (people: Props['people']): readonly Column<Consent>[] => [
  { id: 'about', label: ABOUT, cell: ({ values }) => codeLabel(CONSENT_SUBJECTS, values.about) },
  { id: 'decision', label: decision.label, cell: ({ values }) => codeLabel(CONSENT_DECISIONS, values.decision) },
  { id: 'when', label: WHEN, cell: ({ values }) => <Day on={values.decided_on} short /> },
  { id: 'said-by', label: SAID_BY, cell: ({ values }) => values.said_by },
  { id: 'how', label: how.label, cell: ({ values }) => values.how && codeLabel(CONTACT_WAYS, values.how) },
  {
    id: 'who',
    label: ASKED_BY,
    cell: ({ values }) => people.find(({ value }) => value === values.person_id)?.label,
  },
]

const changes = (formPath: string): readonly Column<Consent>[] =>
  recordColumns<Consent>(
    ({ id }) => `${formPath}/${id}`,
    ({ values }) => codeLabel(CONSENT_SUBJECTS, values.about),
  )
