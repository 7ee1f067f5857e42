import type { Catalogue } from '#bundle/catalogue.ts'
import { accountsModule, type AccountsOptions } from '#modules/accounts/index.ts'
import { cases } from '#modules/cases/module.ts'
import { keepNameKeysOf } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { exchangeModule, type StartJob } from '#modules/exchange/index.ts'
import { frameworks } from '#modules/frameworks/module.ts'
import { inspections } from '#modules/inspections/module.ts'
import { national } from '#modules/national/module.ts'
import { workforce } from '#modules/workforce/module.ts'
import { draftRoutes } from '#web/draft-routes.tsx'
import type { Module } from '#web/module.ts'
import { homeRoutes } from './home.tsx'
import { sitePages } from './site-pages.tsx'
import { upkeep } from './upkeep.ts'

type Options = { readonly accounts: AccountsOptions; readonly startJob: StartJob }

/** The modules that hold records, in the order in which a bundle carries them. */
const RECORD_KEEPERS: readonly Module[] = [workforce, children, cases, inspections]

/** What bundles may carry, and what is worked out from it. */
export const CATALOGUE: Catalogue = {
  entities: RECORD_KEEPERS.flatMap(({ records }) => records ?? []),
  lookalikes: [
    { entity: 'child', fields: ['given_names', 'family_name', 'date_of_birth'] },
    { entity: 'child_identifier', fields: ['kind', 'value'], of: 'child_id' },
    { entity: 'standard_rating', fields: ['inspection_id', 'standard'] },
    { entity: 'question_result', fields: ['inspection_id', 'question'] },
  ],
  afterMerge: [(tx, { entity, ids }) => (entity === 'child' ? keepNameKeysOf(tx, ids) : Promise.resolve())],
}

/** The one list of modules, in the order of the navigation. */
export function modulesFor({ accounts, startJob }: Options): readonly Module[] {
  const modules: readonly Module[] = [
    cases,
    children,
    workforce,
    frameworks,
    inspections,
    national,
    accountsModule(accounts),
    exchangeModule({ db: accounts.db, catalogue: CATALOGUE, startJob }),
    sitePages,
    upkeep,
  ]
  const navigation = modules.flatMap(module => module.navigation ?? [])
  const forms = [...CATALOGUE.entities, ...modules.flatMap(({ ownForms }) => ownForms ?? [])]
  return [{ name: 'home', routes: [...homeRoutes(navigation), ...draftRoutes(forms)] }, ...modules]
}
