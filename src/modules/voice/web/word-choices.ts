import type { Reader } from '#db/work.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { dayWords } from '#modules/cases/index.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { wordsToAnswer } from '../data/words-to-answer.ts'
import { SPEAKERS } from '../domain/speakers.ts'

const CLOSED: Words = {
  en: 'Words in a record that is closed to you',
  cy: 'Geiriau mewn cofnod sydd ar gau i chi',
}

type Narrowed = { readonly themes: readonly string[]; readonly chosen: readonly string[] }

/** The words that an answer may be to: on its themes, or chosen already. */
export async function wordChoices(reader: Reader, visit: Visit, narrowed: Narrowed): Promise<readonly Choice[]> {
  const asked = { accountId: visit.visitor.accountId, today: visit.today, ...narrowed }
  return (await wordsToAnswer(reader, asked)).map(({ id, who, said, said_on, closed }) => ({
    value: id,
    label: closed ? CLOSED : same(said),
    ...(!closed && { hint: join([codeLabel(SPEAKERS, who), dayWords(said_on)], ', ') }),
  }))
}
