import type { Words } from '#kernel/language.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { endRole } from '../data/end-role.ts'
import { endWeakSessions } from '../data/end-sessions.ts'
import { grantRole } from '../data/grant-role.ts'
import { personWithRoles } from '../data/person-with-roles.ts'
import { needsSecondFactor } from '../domain/second-factor-policy.ts'
import { type Accounts, asAdministrator } from './accounts.ts'
import { openPerson } from './open-person.tsx'
import { PEOPLE_PATH } from './people-words.ts'
import { ENDS_FIRST, HAS_ROLE, readRole } from './role-fields.tsx'

const GIVEN: Words = { en: 'Role added', cy: 'Ychwanegwyd y rôl' }
const ENDED: Words = { en: 'Role ended', cy: 'Daeth y rôl i ben' }
const NOT_ENDED: Readonly<Record<'already-ended' | 'last-administrator', Words>> = {
  'already-ended': { en: 'This role has ended already', cy: 'Mae’r rôl hon wedi dod i ben eisoes' },
  'last-administrator': {
    en: 'This is the service’s last administrator. Give someone else the role first.',
    cy: 'Dyma weinyddwr olaf y gwasanaeth. Rhowch y rôl i rywun arall yn gyntaf.',
  },
}

export async function grantTheRole(accounts: Accounts, visit: Visit): Promise<Response> {
  const form = await visit.form()
  const accountId = visit.param('accountId')
  const { asked, errors } = readRole(form, visit.today)
  if (!asked) return openPerson(accounts, visit, form.texts, errors)
  const granted = await asAdministrator(accounts, visit, async tx => {
    found(await personWithRoles(tx, visit.service.id, accountId))
    const done = await grantRole(tx, { serviceId: visit.service.id, accountId, ...asked })
    if (done.ok && needsSecondFactor(accounts.secondFactor, [asked.role]))
      await endWeakSessions(tx, accountId, visit.now)
    return done
  })
  if (granted.ok) return visit.goTo(`${PEOPLE_PATH}/${accountId}`, GIVEN)
  const wrong = granted.problem === 'already-has-role' ? { role: HAS_ROLE } : { until: ENDS_FIRST }
  return openPerson(accounts, visit, form.texts, wrong)
}

export async function endTheRole(accounts: Accounts, visit: Visit): Promise<Response> {
  const held = { serviceId: visit.service.id, id: visit.param('id') }
  const ended = await asAdministrator(accounts, visit, tx => endRole(tx, held, visit.today))
  const path = `${PEOPLE_PATH}/${visit.param('accountId')}`
  if (ended.ok) return visit.goTo(path, ENDED)
  if (ended.problem === 'not-found') throw new Problem(404)
  return visit.goTo(path, NOT_ENDED[ended.problem])
}
