import type { Reader } from '#db/work.ts'
import { hasApp } from './authenticator-app.ts'
import { passkeysOf } from './passkeys-of.ts'

/** Which second factors someone has set up. */
export type Factors = { readonly app: boolean; readonly passkeys: number }

export async function factorsOf(reader: Reader, accountId: string): Promise<Factors> {
  return { app: await hasApp(reader, accountId), passkeys: (await passkeysOf(reader, accountId)).length }
}
