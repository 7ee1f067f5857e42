import type { Context } from 'hono'
import type { JSX } from 'preact'
import type { Reader, Worker, Writer } from '#db/work.ts'
import type { Language, Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { ChildTab } from './child-tab.ts'
import type { Permission, Role } from '#kernel/permission.ts'
import type { Gate } from './gate.ts'

export type Service = { readonly id: string; readonly name: Words; readonly nation: 'england' | 'wales' }

export type Membership = { readonly service: Service; readonly roles: readonly Role[] }

/** Who is signed in, and where they have roles today. */
export type Visitor = {
  readonly accountId: string
  readonly name: string
  readonly email: string
  /** The language they chose last, or null. */
  readonly language: Language | null
  readonly memberships: readonly Membership[]
}

/** What the texts of a posted form are: the last value of each field, and all of them where several were sent. */
export type Form = {
  readonly text: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly texts: Readonly<Record<string, string>>
  readonly file: (name: string) => File | null
}

/** What every page needs to say of itself. */
export type PageFrame = {
  readonly title: Words
  /** Shown in the summary at the top and beside each field; the key is the field's name. */
  readonly errors?: Readonly<Record<string, Words>>
  readonly back?: { readonly path: string; readonly label?: Words }
  readonly wide?: boolean
  /** For somebody without an account, on a device that was handed to them: no navigation, no link to anywhere else. */
  readonly bare?: true
  readonly status?: 200 | 400 | 403 | 404 | 409 | 413 | 429 | 500 | 503
}

/** One request, in words that a handler needs: in either language, at a known moment. */
export type Call = {
  readonly c: Context
  readonly requestId: string
  /** The route's pattern, such as `/children/:childId`: what logs name instead of the address. */
  readonly route: string
  readonly language: Language
  readonly now: Date
  readonly today: LocalDate
  readonly visitor: Visitor | null
  readonly param: (name: string) => string
  readonly query: (name: string) => string
  readonly form: () => Promise<Form>
  /** Answers with a whole page. */
  readonly page: (frame: PageFrame, content: JSX.Element) => Response
  /** Answers a post by sending the browser to a page (303). Paths begin with `/` and are taken as they are. */
  readonly go: (path: string) => Response
}

/** A request by someone signed in, in one service, who has the route's permission. */
export type Visit = Call & {
  readonly visitor: Visitor
  readonly service: Service
  readonly roles: readonly Role[]
  readonly may: (permission: Permission) => boolean
  /** What let this person in here. */
  readonly gate: Gate
  /** Whether a part of the program has opened this child's record to them, to look at. */
  readonly isOpenTo: (reader: Reader, childId: string) => Promise<boolean>
  readonly worker: Worker
  /** Reads the service's records. */
  readonly look: <Answer>(work: (reader: Reader) => Promise<Answer>) => Promise<Answer>
  /** Changes the service's records, all or nothing. */
  readonly change: <Answer>(work: (tx: Writer) => Promise<Answer>) => Promise<Answer>
  /** The pages of a child's record that this person may open. */
  readonly childTabs: readonly ChildTab[]
  /** The forms that are at hand there, as far as this person may fill them in. */
  readonly childForms: readonly ChildTab[]
  /** The address of a path inside this service. */
  readonly href: (path: string) => string
  /** Sends the browser to a path inside this service, with a message at its top if one is given. */
  readonly goTo: (path: string, message?: Words) => Response
}
