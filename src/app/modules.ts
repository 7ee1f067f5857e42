import type { Catalogue } from '#bundle/catalogue.ts'
import { accountsModule, type AccountsOptions, calendarOwner } from '#modules/accounts/index.ts'
import { ASSESSMENTS_SETTLED } from '#modules/assessments/index.ts'
import { assessmentsModule } from '#modules/assessments/module.ts'
import { AUDITS_SETTLED, auditsModule } from '#modules/audits/index.ts'
import { offenceEvidence, OWN_CHRONOLOGY } from '#modules/cases/index.ts'
import { casesModule } from '#modules/cases/module.ts'
import { circumstancesEvidence, keepNameKeysOf } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { calendarRoutes } from '#modules/contacts/index.ts'
import { contacts } from '#modules/contacts/module.ts'
import { documents, documentsAtWork, type DocumentsOptions } from '#modules/documents/index.ts'
import { exchangeModule, type StartJob } from '#modules/exchange/index.ts'
import { exploitation } from '#modules/exploitation/module.ts'
import { frameworks } from '#modules/frameworks/module.ts'
import { inspections } from '#modules/inspections/module.ts'
import { plansModule } from '#modules/plans/index.ts'
import { handingOver, selfViews } from '#modules/questionnaires/index.ts'
import { questionnaires } from '#modules/questionnaires/module.ts'
import { safety } from '#modules/safety/module.ts'
import { sight } from '#modules/sight/module.ts'
import { signals, signalsModule } from '#modules/signals/module.ts'
import { victims } from '#modules/victims/module.ts'
import { voice } from '#modules/voice/module.ts'
import { national } from '#modules/national/module.ts'
import { sharing } from '#modules/sharing/module.ts'
import { workforce } from '#modules/workforce/module.ts'
import { draftRoutes } from '#web/draft-routes.tsx'
import type { Module } from '#web/module.ts'
import { homeRoutes } from './home.tsx'
import { sitePages } from './site-pages.tsx'
import { upkeep } from './upkeep.ts'
import { workListRoutes } from './work-lists-page.tsx'

type Options = {
  readonly accounts: AccountsOptions
  readonly documents: DocumentsOptions
  readonly startJob: StartJob
}

const contributionsOf = (modules: readonly Module[]) => modules.flatMap(({ contributes }) => contributes ?? [])
const formsOf = (modules: readonly Module[]) =>
  modules.flatMap(({ records = [], ownForms = [] }) => [...records, ...ownForms])

/** Where the record is looked through for what bears on a child’s levels. */
const EVIDENCE = [
  offenceEvidence,
  circumstancesEvidence,
  ...contributionsOf([safety, exploitation]).flatMap(({ evidence }) => evidence ?? []),
]
const assessments = assessmentsModule({ evidence: EVIDENCE, selfViews })
const plans = plansModule({ evidence: EVIDENCE })

/** The modules of the work with a child, in the order in which their pages stand in the child’s record. */
const PRACTICE: readonly Module[] = [
  assessments,
  questionnaires,
  plans,
  contacts,
  safety,
  exploitation,
  victims,
  voice,
  documents,
]

/** The child’s own pages, which show what the others give to them. */
const cases = casesModule({ contributions: contributionsOf([...PRACTICE, signals]), forms: formsOf(PRACTICE) })

/** What looks at the work: it reads what the work wrote. */
const audits = auditsModule({
  evidence: EVIDENCE,
  sources: [...OWN_CHRONOLOGY, ...contributionsOf(PRACTICE).flatMap(({ chronology }) => chronology ?? [])],
})

/** The modules that hold records, in the order in which a bundle carries them. */
const RECORD_KEEPERS: readonly Module[] = [
  workforce,
  children,
  cases,
  inspections,
  safety,
  exploitation,
  assessments,
  plans,
  contacts,
  victims,
  voice,
  questionnaires,
  signals,
  audits,
]

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
  settled: [...ASSESSMENTS_SETTLED, ...AUDITS_SETTLED],
}

/** The one list of modules, in the order of the navigation. */
export function modulesFor({ accounts, documents: files, startJob }: Options): readonly Module[] {
  const modules: readonly Module[] = [
    cases,
    // Before the victims: of what is said of them it has a page under their path.
    signalsModule(accounts),
    ...PRACTICE,
    sight,
    audits,
    children,
    workforce,
    frameworks,
    inspections,
    national,
    sharing,
    accountsModule(accounts),
    documentsAtWork(files),
    handingOver(accounts),
    exchangeModule({ db: accounts.db, catalogue: CATALOGUE, startJob }),
    sitePages,
    upkeep,
  ]
  const navigation = modules.flatMap(module => module.navigation ?? [])
  const contributions = contributionsOf(modules)
  const routes = [
    ...homeRoutes({ navigation, contributions }),
    ...workListRoutes(navigation),
    ...draftRoutes(formsOf(modules)),
  ]
  const { db, publicUrl } = accounts
  const calendars = calendarRoutes({ db, publicUrl, ownerOf: (token, now) => calendarOwner(db, token, now) })
  return [{ name: 'home', routes }, { name: 'calendars', ...calendars }, ...modules]
}
