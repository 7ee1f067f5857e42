import type { Db } from '#db/db.ts'
import { lookInService } from '#db/work.ts'
import type { Language } from '#kernel/language.ts'
import { permissionsOf } from '#kernel/permission.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import type { Module } from '#web/module.ts'
import { Problem } from '#web/problem.ts'
import { get } from '#web/routes.ts'
import type { Call, Visit, Visitor } from '#web/visit.ts'
import { calendarContacts } from '../data/calendar-contacts.ts'
import { CALENDAR_TYPE, calendarFile, contactEvents } from './contact-calendar.ts'
import { openedContact } from './opened-contact.ts'

export type CalendarOptions = {
  readonly db: Db
  readonly publicUrl: URL
  /** Whose calendar a private address is; null where it is nobody’s any more. */
  readonly ownerOf: (token: string, now: Date) => Promise<Visitor | null>
}

/** One appointment as a file, and all of a worker’s own at a private address that calendar programs ask by themselves. */
export const calendarRoutes = (options: CalendarOptions): Pick<Module, 'routes' | 'openRoutes'> => ({
  routes: [
    get('/children/:childId/contacts/:contactId/calendar.ics', 'child.read', visit => oneContact(options, visit)),
  ],
  openRoutes: [
    {
      method: 'get',
      path: '/calendars/:token/contacts.ics',
      gate: 'anyone',
      handle: call => everyContact(options, call),
    },
  ],
})

async function oneContact({ publicUrl }: CalendarOptions, visit: Visit): Promise<Response> {
  const { contact } = await openedContact(visit)
  const setting = { language: visit.language, now: visit.now, address: addressIn(publicUrl, visit.service.id) }
  const { id, version, values } = contact
  return answer(visit, visit.language, contactEvents([{ ...values, id, version }], setting), values.held_on)
}

/** The address is the only proof, so what the person may do is asked anew each time. */
async function everyContact({ db, publicUrl, ownerOf }: CalendarOptions, call: Call): Promise<Response> {
  const owner = await ownerOf(call.param('token'), call.now)
  if (!owner) throw new Problem(404)
  const language = owner.language ?? 'en'
  const events = []
  for (const { service, roles } of owner.memberships) {
    if (!permissionsOf(roles).has('contact.write')) continue
    const worker = { serviceId: service.id, accountId: owner.accountId, request: call.requestId }
    const contacts = await lookInService(db, worker, async reader => {
      const personId = await personOfAccount(reader, owner)
      return personId ? calendarContacts(reader, { accountId: owner.accountId, personId, today: call.today }) : []
    })
    events.push(...contactEvents(contacts, { language, now: call.now, address: addressIn(publicUrl, service.id) }))
  }
  return answer(call, language, events, 'all')
}

const addressIn =
  (publicUrl: URL, serviceId: string) =>
  (path: string): string =>
    new URL(`/${serviceId}${path}`, publicUrl).href

const answer = ({ c }: Call, language: Language, events: ReturnType<typeof contactEvents>, name: string): Response =>
  c.body(calendarFile(events, language), 200, {
    'content-type': CALENDAR_TYPE,
    'content-disposition': `attachment; filename="contacts-${name}.ics"`,
    'content-language': language,
  })
