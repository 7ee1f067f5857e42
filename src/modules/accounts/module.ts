import type { Module } from '#web/module.ts'
import { hashOfNobody } from './data/password-hash.ts'
import { tidySignIns } from './data/tidy-sign-ins.ts'
import { accountsFrom, type AccountsOptions } from './web/accounts.ts'
import { ADD_PERSON } from './web/add-person.tsx'
import { calendarAddressRoutes } from './web/calendar-routes.tsx'
import { changePasswordRoutes } from './web/change-password-routes.tsx'
import { councilRoutes } from './web/council-routes.tsx'
import { forgottenPasswordRoutes } from './web/forgotten-password-routes.tsx'
import { myAccountRoutes } from './web/my-account-routes.tsx'
import { ownFactorsRoutes } from './web/own-factors-routes.tsx'
import { passkeyRoutes } from './web/passkey-routes.ts'
import { peopleRoutes } from './web/people-routes.tsx'
import { PEOPLE_AND_ROLES, PEOPLE_PATH } from './web/people-words.ts'
import { secondStepRoutes } from './web/second-step-routes.tsx'
import { servicesRoutes } from './web/services-routes.tsx'
import { setPasswordRoutes } from './web/set-password-routes.tsx'
import { setUpRoutes } from './web/set-up-routes.tsx'
import { signInRoutes } from './web/sign-in-routes.tsx'

/** Who may sign in, how, and in which roles. */
export function accountsModule(options: AccountsOptions): Module {
  const accounts = accountsFrom(options)
  void hashOfNobody() // made at start, so that the first unknown address takes no longer than the next
  return {
    name: 'accounts',
    openRoutes: [
      ...signInRoutes(accounts),
      ...secondStepRoutes(accounts),
      ...setUpRoutes(accounts),
      ...passkeyRoutes(accounts),
      ...councilRoutes(accounts),
      ...setPasswordRoutes(accounts),
      ...forgottenPasswordRoutes(accounts),
      ...myAccountRoutes(accounts),
      ...ownFactorsRoutes(accounts),
      ...calendarAddressRoutes(accounts),
      ...changePasswordRoutes(accounts),
      ...servicesRoutes(),
    ],
    routes: peopleRoutes(accounts),
    ownForms: [ADD_PERSON],
    navigation: [{ label: PEOPLE_AND_ROLES, path: PEOPLE_PATH, permission: 'account.manage' }],
    jobs: [{ name: 'tidy-sign-ins', cron: '20 3 * * *', run: db => tidySignIns(db, new Date()) }],
  }
}
