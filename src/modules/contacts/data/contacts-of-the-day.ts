import { sql } from 'kysely'
import type { DayAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import { codeLabel } from '#kernel/code-list.ts'
import type { DayItem, DayList } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import { addDays } from '#kernel/local-date.ts'
import { BREACH_STEP_WORDS } from '../domain/breach-step-words.ts'
import { CONTACT_KINDS } from '../domain/contact-kinds.ts'
import { breachesToDecide } from './breaches-to-decide.ts'
import { type ContactDay, contactDays, notFollowed } from './contact-days.ts'

const SOON: Words = { en: 'Contacts today and tomorrow', cy: 'Cysylltiadau heddiw ac yfory' }
const AWAITING: Words = { en: 'Contacts that await their outcome', cy: 'Cysylltiadau sy’n aros am ganlyniad' }
const MISSED: Words = { en: 'Missed contacts to follow up', cy: 'Cysylltiadau a fethwyd i’w dilyn' }
const TEAM_MISSED: Words = {
  en: 'Missed contacts that nobody has followed up',
  cy: 'Cysylltiadau a fethwyd nad oes neb wedi’u dilyn',
}
const BREACHES: Words = { en: 'Breach decisions to make', cy: 'Penderfyniadau torri gorchymyn i’w gwneud' }
const SHOWN = 10

/** What of the work with children waits for someone: their own contacts, and for a manager what nobody has answered. */
export async function contactsOfTheDay(reader: Reader, asked: DayAsked): Promise<readonly DayList[]> {
  return [
    ...(asked.may('contact.write') && asked.personId !== null ? await mine(reader, asked, asked.personId) : []),
    ...(asked.may('compliance.decide') ? await ofTheTeam(reader, asked) : []),
  ]
}

async function mine(reader: Reader, asked: DayAsked, personId: string): Promise<readonly DayList[]> {
  const { today } = asked
  const tomorrow = addDays(today, 1)
  const own = await contactDays(
    reader,
    asked,
    sql`c.person_id = ${personId} and ((c.outcome is null and c.held_on <= ${tomorrow}) or (${notFollowed(today)}))`,
  )
  const open = own.filter(({ outcome }) => outcome === null)
  return [
    listed('contacts-soon', SOON, 10, open.filter(({ on }) => on >= today).map(toItem(toContact)), null),
    listed(
      'contacts-awaiting',
      AWAITING,
      12,
      open.filter(({ on }) => on < today).map(toItem(toContact)),
      '/contacts/outcomes',
    ),
    listed('contacts-missed', MISSED, 14, own.filter(({ outcome }) => outcome !== null).map(toItem(toFollowUp)), null),
  ]
}

async function ofTheTeam(reader: Reader, asked: DayAsked): Promise<readonly DayList[]> {
  const missed = await contactDays(reader, asked, notFollowed(asked.today))
  const breaches = await breachesToDecide(reader, asked)
  const toDecide = breaches.map(({ childId, given_names, family_name, closed, step, unanswered }) => ({
    childId,
    given_names,
    family_name,
    closed,
    what: BREACH_STEP_WORDS[step],
    on: unanswered[0] ?? null,
    path: `/children/${childId}/contacts`,
  }))
  return [
    managed(listed('breaches-to-decide', BREACHES, 50, toDecide, null)),
    managed(listed('missed-not-followed', TEAM_MISSED, 52, missed.map(toItem(toFollowUp)), null)),
  ]
}

const listed = (
  id: string,
  title: Words,
  order: number,
  items: readonly DayItem[],
  morePath: string | null,
): DayList => ({ id, title, for: 'worker', order, items: items.slice(0, SHOWN), total: items.length, morePath })

const managed = (list: DayList): DayList => ({ ...list, for: 'manager' })

const toItem =
  (pathOf: (contact: ContactDay) => string) =>
  (contact: ContactDay): DayItem => {
    const { childId, given_names, family_name, closed, kind, on, at } = contact
    const what = codeLabel(CONTACT_KINDS, kind)
    return { childId, given_names, family_name, closed, what, on, ...(at ? { at } : {}), path: pathOf(contact) }
  }

const toContact = ({ childId, id, on }: ContactDay): string =>
  `/children/${childId}/contacts?month=${on.slice(0, 7)}#contact-${id}`
const toFollowUp = ({ childId, id }: ContactDay): string => `/children/${childId}/contact-follow-ups/${id}/edit`
