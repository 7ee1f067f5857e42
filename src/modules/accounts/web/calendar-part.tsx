import type { Words } from '#kernel/language.ts'
import { permissionsOf } from '#kernel/permission.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { WarningText } from '#ui/govuk/warning-text.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { Visitor } from '#web/visit.ts'
import type { CalendarAddress } from '../data/calendar-address.ts'

const CALENDAR: Words = { en: 'Your calendar', cy: 'Eich calendr' }
const ABOUT: Words = {
  en: 'The calendar on your phone or computer can show your own appointments from Sightline, and keeps up with them: what kind, when and where, with a link. No child’s name is in it.',
  cy: 'Gall y calendr ar eich ffôn neu eich cyfrifiadur ddangos eich apwyntiadau chi o Sightline, a dilyn unrhyw newid: pa fath, pryd a ble, gyda dolen. Nid oes enw plentyn ynddo.',
}
const MAKE: Words = { en: 'Make a private address', cy: 'Creu cyfeiriad preifat' }
const AGAIN: Words = { en: 'Make a new address', cy: 'Creu cyfeiriad newydd' }
const STOP: Words = { en: 'Stop the calendar', cy: 'Rhoi’r gorau i’r calendr' }
const MADE: Words = { en: 'Address made', cy: 'Crëwyd y cyfeiriad' }
const READ: Words = { en: 'last read', cy: 'darllenwyd ddiwethaf' }
const UNREAD: Words = { en: 'not read yet', cy: 'heb ei ddarllen eto' }
export const YOUR_ADDRESS: Words = { en: 'Your calendar’s address', cy: 'Cyfeiriad eich calendr' }
const HOW: Words = {
  en: 'In your calendar program choose “Subscribe to a calendar”, “Add from the web” or “From URL”, and paste this:',
  cy: 'Yn eich rhaglen galendr dewiswch danysgrifio i galendr, neu ychwanegu calendr o’r we, a gludwch hwn:',
}
const ONCE: Words = {
  en: 'It is shown this once. Whoever has it can read your appointments: give it to nobody. If somebody else has seen it, make a new one.',
  cy: 'Dim ond unwaith y caiff ei ddangos. Gall pwy bynnag sydd â’r cyfeiriad ddarllen eich apwyntiadau: peidiwch â’i roi i neb. Os yw rhywun arall wedi’i weld, crëwch un newydd.',
}
const BACK: Words = { en: 'Back to your account', cy: 'Yn ôl i’ch cyfrif' }

/** Whether somebody has appointments of their own anywhere. */
export const hasAppointments = ({ memberships }: Visitor): boolean =>
  memberships.some(({ roles }) => permissionsOf(roles).has('contact.write'))

/** Whether one’s own calendar can be read from elsewhere, and the ways to begin, renew and stop that. */
export const CalendarPart = ({ address }: { readonly address: CalendarAddress | null }) => (
  <>
    <Heading level={2}>{CALENDAR}</Heading>
    <Paragraph>{ABOUT}</Paragraph>
    {address && (
      <Paragraph>
        {[
          MADE,
          ': ',
          <Moment at={address.madeAt} />,
          '; ',
          address.lastReadAt ? [READ, ': ', <Moment at={address.lastReadAt} />] : UNREAD,
          '.',
        ]}
      </Paragraph>
    )}
    <InlineForm action="/my-account/calendar">
      <ButtonRow>
        {[
          <Button look="secondary">{address ? AGAIN : MAKE}</Button>,
          ...(address
            ? [
                <Button look="secondary" attributes={{ formaction: '/my-account/calendar/stop' }}>
                  {STOP}
                </Button>,
              ]
            : []),
        ]}
      </ButtonRow>
    </InlineForm>
  </>
)

/** The address, shown once. */
export const NewAddressPage = ({ address }: { readonly address: string }) => (
  <ReadingColumn>
    <Heading>{YOUR_ADDRESS}</Heading>
    <Paragraph>{HOW}</Paragraph>
    <InsetText>
      <Strong>{address}</Strong>
    </InsetText>
    <WarningText>{ONCE}</WarningText>
    <Paragraph>
      <Link href="/my-account">{BACK}</Link>
    </Paragraph>
  </ReadingColumn>
)
