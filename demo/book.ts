import type { Calendar } from './calendar.ts'
import type { Add } from './ledger.ts'
import type { Profile } from './profile.ts'

/** What every part of the record is written with: the service, the days and the ledger. */
export type Book = Calendar & { readonly profile: Profile; readonly add: Add }
