import type { Writer } from '#db/work.ts'
import type { Language } from '#kernel/language.ts'

/** Remembers the language that someone chose. */
export async function setLanguage(tx: Writer, accountId: string, language: Language): Promise<void> {
  await tx.updateTable('account').set({ language }).where('id', '=', accountId).execute()
}
