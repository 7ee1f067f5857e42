import type { Contributions } from '#db/contributions.ts'
import type { Db } from '#db/db.ts'
import type { Entity } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { ChildTab } from './child-tab.ts'
import type { Gate } from './gate.ts'
import type { OpenRoute, ServiceRoute } from './routes.ts'

/** An entry of the navigation, shown to those who may follow it. Paths are inside the service. */
export type NavigationItem = {
  readonly label: Words
  readonly path: string
  readonly permission: Gate
  /** Other paths whose pages belong to it. */
  readonly also?: readonly string[]
  /** A list of work: the navigation gathers these in one place. */
  readonly isList?: true
}

/** Work that the program does by itself, on a timetable (cron, London time) or when asked by name. */
export type Job = {
  readonly name: string
  readonly cron?: string
  readonly run: (db: Db, detail: unknown) => Promise<void>
}

/** Work that follows on changes at once: done again and again, with a pause whenever there was nothing to do. */
export type Watch = {
  readonly name: string
  readonly pauseMs: number
  /** One piece of the work: answers whether there is more. */
  readonly step: (db: Db, now: Date) => Promise<boolean>
}

/** A form as the list of drafts names it. */
export type NamedForm = { readonly name: string; readonly title: Words }

/** What a module tells the app of itself. */
export type Module = {
  readonly name: string
  readonly routes?: readonly ServiceRoute[]
  readonly openRoutes?: readonly OpenRoute[]
  readonly navigation?: readonly NavigationItem[]
  /** The record kinds that the import bundle carries, each after those that it refers to. */
  readonly records?: readonly Entity[]
  /** Forms that make no record of a kind, by the name under which their drafts are kept. */
  readonly ownForms?: readonly NamedForm[]
  readonly jobs?: readonly Job[]
  readonly watches?: readonly Watch[]
  /** Pages of a child's record that this module adds to its sub-navigation. */
  readonly childTabs?: readonly ChildTab[]
  /** Forms of this module that should be at hand on every page of a child’s record, by what they record. */
  readonly childForms?: readonly ChildTab[]
  /** What it gives to pages that are not its own. */
  readonly contributes?: Contributions
}
