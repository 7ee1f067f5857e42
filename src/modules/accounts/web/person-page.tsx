import type { Counted, Words } from '#kernel/language.ts'
import { count } from '#kernel/language.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { ROLES } from '#kernel/permission.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import type { HeldRole, PastEvent, PersonInService } from '../data/person-with-roles.ts'
import { ACCOUNT_EVENTS } from '../domain/account-event.ts'
import { NAME, PEOPLE_PATH, ROLE, ROLES_LABEL, STATES, STATUS } from './people-words.ts'
import { ENDS, RoleFields, STARTS, type Texts } from './role-fields.tsx'
import { EMAIL } from './sign-in-page.tsx'

const ACCOUNT: Words = { en: 'Account', cy: 'Cyfrif' }
const WAYS: Words = { en: 'Ways to sign in', cy: 'Ffyrdd o fewngofnodi' }
const NO_WAY: Words = { en: 'None set up yet', cy: 'Dim wedi’i sefydlu eto' }
const PASSWORD: Words = { en: 'Password', cy: 'Cyfrinair' }
const APP: Words = { en: 'authenticator app', cy: 'ap dilysydd' }
const COUNCIL: Words = { en: 'council account', cy: 'cyfrif cyngor' }
const PASSKEYS: Counted = {
  en: { one: '{n} passkey', other: '{n} passkeys' },
  cy: {
    one: '{n} allwedd mynediad',
    two: '{n} allwedd mynediad',
    few: '{n} allwedd mynediad',
    many: '{n} allwedd mynediad',
    other: '{n} allwedd mynediad',
  },
}
const ACTION: Words = { en: 'Action', cy: 'Cam gweithredu' }
const END_NOW: Words = { en: 'End this role now', cy: 'Dod â’r rôl hon i ben nawr' }
const ENDED: Words = { en: 'Ended', cy: 'Daeth i ben' }
const OPEN_ENDED: Words = { en: 'No last day', cy: 'Dim diwrnod olaf' }
const ADD_ROLE: Words = { en: 'Add a role', cy: 'Ychwanegu rôl' }
const CHANGE_ACCOUNT: Words = { en: 'Change the account', cy: 'Newid y cyfrif' }
const NEW_LINK: Words = { en: 'Make a link to set a new password', cy: 'Creu dolen i osod cyfrinair newydd' }
const REMOVE_FACTORS: Words = { en: 'Remove the second factors', cy: 'Tynnu’r ail ffactorau' }
const DISABLE: Words = { en: 'Disable the account', cy: 'Analluogi’r cyfrif' }
const ENABLE: Words = { en: 'Enable the account', cy: 'Galluogi’r cyfrif' }
const ELSEWHERE: Words = {
  en: 'This person has a role in a service that you do not administer, so you can change their roles here but not their account.',
  cy: 'Mae gan y person hwn rôl mewn gwasanaeth nad ydych yn ei weinyddu, felly gallwch newid y rolau yma ond nid y cyfrif.',
}
const HISTORY: Words = { en: 'What has happened', cy: 'Beth sydd wedi digwydd' }
const WHEN: Words = { en: 'When', cy: 'Pryd' }
const WHAT: Words = { en: 'What', cy: 'Beth' }
const BY: Words = { en: 'By', cy: 'Gan' }

type Props = {
  readonly person: PersonInService
  /** Every role that the account has is in services that the visitor administers. */
  readonly isControlled: boolean
  readonly today: LocalDate
  readonly texts: Texts
}

export const PersonPage = ({ person, isControlled, today, texts }: Props) => (
  <>
    <Heading>{person.name}</Heading>
    <SummaryCard
      title={ACCOUNT}
      facts={[
        { label: NAME, value: person.name },
        { label: EMAIL, value: person.email },
        { label: STATUS, value: person.isActive ? STATES.active : STATES.disabled },
        { label: WAYS, value: waysOf(person) },
      ]}
    />
    <DataTable caption={ROLES_LABEL} rows={person.roles} columns={roleColumns(person.accountId, today)} />
    <ReadingColumn>
      <Heading level={2}>{ADD_ROLE}</Heading>
      <InlineForm action={`${PEOPLE_PATH}/${person.accountId}/roles`}>
        <RoleFields texts={texts} />
        <Button once>{ADD_ROLE}</Button>
      </InlineForm>
      <Heading level={2}>{CHANGE_ACCOUNT}</Heading>
      {isControlled ? <AccountChanges person={person} /> : <InsetText>{ELSEWHERE}</InsetText>}
    </ReadingColumn>
    <DataTable caption={HISTORY} rows={person.events} columns={EVENT_COLUMNS} />
  </>
)

function waysOf({ hasPassword, hasApp, passkeys, isLinked }: PersonInService): Words {
  const ways = [
    ...(hasPassword ? [PASSWORD] : []),
    ...(hasApp ? [APP] : []),
    ...(passkeys > 0 ? [count(PASSKEYS, passkeys)] : []),
    ...(isLinked ? [COUNCIL] : []),
  ]
  return ways.length === 0 ? NO_WAY : { en: ways.map(way => way.en).join(', '), cy: ways.map(way => way.cy).join(', ') }
}

const roleColumns = (accountId: string, today: LocalDate): readonly Column<HeldRole>[] => [
  { id: 'role', label: ROLE, cell: ({ role }) => ROLES[role].label },
  { id: 'from', label: STARTS, cell: ({ fromOn }) => <Day on={fromOn} short /> },
  { id: 'until', label: ENDS, cell: role => lastDay(role) },
  {
    id: 'action',
    label: ACTION,
    cell: ({ id, untilOn }) =>
      untilOn !== null && untilOn <= today ? (
        ENDED
      ) : (
        <InlineForm action={`${PEOPLE_PATH}/${accountId}/roles/${id}/end`}>
          <Button look="secondary">{END_NOW}</Button>
        </InlineForm>
      ),
  },
]

const lastDay = ({ fromOn, untilOn }: HeldRole) =>
  untilOn === null ? OPEN_ENDED : <Day on={untilOn > fromOn ? addDays(untilOn, -1) : fromOn} short />

const AccountChanges = ({ person }: { readonly person: PersonInService }) => {
  const changes = [
    ...(person.isActive ? [['link', NEW_LINK] as const] : []),
    ...(person.hasApp || person.passkeys > 0 ? [['second-factors', REMOVE_FACTORS] as const] : []),
    person.isActive ? (['disable', DISABLE] as const) : (['enable', ENABLE] as const),
  ]
  return (
    <>
      {changes.map(([change, words]) => (
        <InlineForm action={`${PEOPLE_PATH}/${person.accountId}/${change}`}>
          <Button look={change === 'disable' ? 'warning' : 'secondary'}>{words}</Button>
        </InlineForm>
      ))}
    </>
  )
}

const EVENT_COLUMNS: readonly Column<PastEvent>[] = [
  { id: 'when', label: WHEN, cell: ({ at }) => <Moment at={at} /> },
  { id: 'what', label: WHAT, cell: ({ kind }) => ACCOUNT_EVENTS[kind] },
  { id: 'by', label: BY, cell: ({ by }) => by },
]
