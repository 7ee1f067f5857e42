import { listRecords } from '#db/record-store.ts'
import type { Words } from '#kernel/language.ts'
import { ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { Visit } from '#web/visit.ts'
import { complianceOf } from '../data/compliance-of.ts'
import { hoursOf } from '../data/hours-of.ts'
import { monthOfContacts } from '../data/month-of-contacts.ts'
import { breachDecision } from '../domain/breach-decision.ts'
import { intervention } from '../domain/intervention.ts'
import { monthNamed, monthOf } from '../domain/month.ts'
import { unpaidHours } from '../domain/unpaid-hours.ts'
import { warning } from '../domain/warning.ts'
import { CompliancePart } from './compliance-part.tsx'
import { HoursPart } from './hours-part.tsx'
import { InterventionsPart } from './interventions-part.tsx'
import { MonthPart } from './month-part.tsx'
import { CONTACTS_TAB } from './work-subject.ts'

export const CONTACTS: Words = { en: 'Contacts', cy: 'Cysylltiadau' }
const RECORD: Words = { en: 'Record a contact', cy: 'Cofnodi cyswllt' }
const PLAN: Words = { en: 'Plan a contact', cy: 'Cynllunio cyswllt' }

/** What is done with the child: the month’s contacts against what is expected, help, compliance, hours worked. */
export async function contactsPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const month = monthNamed(visit.query('month')) ?? monthOf(visit.today)
  const ofChild = { child_id: child.id }
  const found = await visit.look(async reader => ({
    ...(await monthOfContacts(reader, child.id, month, visit.today)),
    compliance: await complianceOf(reader, child.id, visit.today),
    warnings: await listRecords(reader, warning, ofChild),
    decisions: await listRecords(reader, breachDecision, ofChild),
    interventions: await listRecords(reader, intervention, ofChild),
    days: await listRecords(reader, unpaidHours, ofChild),
    hours: await hoursOf(reader, child.id),
  }))
  const { programmes, ...parts } = found
  const path = `/children/${child.id}`
  return visit.page(
    { title: titleOf(CONTACTS, child) },
    <ChildFrame child={child} visit={visit} tab={CONTACTS_TAB}>
      <Heading>{CONTACTS}</Heading>
      {visit.may('contact.write') && <Actions path={path} />}
      <MonthPart {...{ visit, path, month }} contacts={parts.contacts} tallies={parts.tallies} />
      <InterventionsPart {...{ visit, path }} records={parts.interventions} />
      <CompliancePart
        {...{ visit, path, programmes }}
        compliance={parts.compliance}
        warnings={parts.warnings}
        decisions={parts.decisions}
      />
      <HoursPart {...{ visit, path, programmes }} hours={parts.hours} days={parts.days} />
    </ChildFrame>,
  )
}

const Actions = ({ path }: { readonly path: string }) => (
  <ButtonRow>
    {[
      <ButtonLink path={`${path}/contacts/new`}>{RECORD}</ButtonLink>,
      <ButtonLink path={`${path}/planned-contacts/new`} look="secondary">
        {PLAN}
      </ButtonLink>,
    ]}
  </ButtonRow>
)
