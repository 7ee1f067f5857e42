import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'

/** Words that an answer may be to. Of a record that is closed to this person nothing is told. */
export type WordsToAnswer = {
  readonly id: string
  readonly who: string
  readonly said: string
  readonly said_on: LocalDate
  readonly closed: boolean
}

type Asked = {
  readonly accountId: string
  readonly today: LocalDate
  readonly themes: readonly string[]
  /** Those that are chosen already. */
  readonly chosen: readonly string[]
}

/** As many of the newest as a page can hold. */
const AT_MOST = 60

/**
 * The newest words on any of some themes, and those that are chosen already, whatever they are about. A victim’s
 * words are among them only where the victim agreed to their use.
 */
export async function wordsToAnswer(reader: Reader, { accountId, today, themes, chosen }: Asked) {
  const closed = restrictedFor(accountId, today)
  const isChosen = sql`voice.id = any(${[...chosen]}::uuid[])`
  const { rows } = await sql<WordsToAnswer>`
    select voice.id, voice.who, voice.said, voice.said_on, (${closed} or not ${mayBeRead}) as closed
    from voice left join child on child.service_id = voice.service_id and child.id = voice.child_id
    where voice.service_id = current_service()
      and (${isChosen} or (voice.themes && ${[...themes]}::text[] and not ${closed} and ${mayBeRead}))
    order by ${isChosen} desc, voice.said_on desc, voice.id
    limit ${AT_MOST + chosen.length}`.execute(reader)
  return rows
}

const mayBeRead = sql`(voice.who <> 'victim' or voice.may_be_used)`
