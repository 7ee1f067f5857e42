import type { Words } from '#kernel/language.ts'
import { leaveMessage } from '#web/message.ts'
import { Problem } from '#web/problem.ts'
import type { OpenRoute } from '#web/routes.ts'
import { makeCalendarAddress, stopCalendar } from '../data/calendar-address.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { hasAppointments, NewAddressPage, YOUR_ADDRESS } from './calendar-part.tsx'
import type { OwnCall } from './my-account-routes.tsx'

const STOPPED: Words = {
  en: 'The calendar’s address no longer works',
  cy: 'Nid yw cyfeiriad y calendr yn gweithio mwyach',
}

/** The private address of one’s own calendar: made, renewed, stopped. */
export const calendarAddressRoutes = (accounts: Accounts): readonly OpenRoute[] => [
  { method: 'post', path: '/my-account/calendar', gate: 'signed-in', handle: call => renew(accounts, call) },
  { method: 'post', path: '/my-account/calendar/stop', gate: 'signed-in', handle: call => stop(accounts, call) },
]

async function renew(accounts: Accounts, call: OwnCall): Promise<Response> {
  if (!hasAppointments(call.visitor)) throw new Problem(403)
  const token = await asCaller(accounts, call, tx => makeCalendarAddress(tx, call.visitor.accountId, call.now))
  const address = new URL(`/calendars/${token}/contacts.ics`, accounts.publicUrl).href
  return call.page({ title: YOUR_ADDRESS, back: { path: '/my-account' } }, <NewAddressPage address={address} />)
}

async function stop(accounts: Accounts, call: OwnCall): Promise<Response> {
  await asCaller(accounts, call, tx => stopCalendar(tx, call.visitor.accountId, call.now))
  leaveMessage(call.c, STOPPED)
  return call.go('/my-account')
}
