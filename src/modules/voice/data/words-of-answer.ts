import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import type { UsableWords } from './usable-words.ts'

type Asked = { readonly answerId: string; readonly accountId: string; readonly today: LocalDate }

/** The words that an answer is to, as far as people agreed to their use and no record is closed to this person. */
export async function wordsOfAnswer(reader: Reader, { answerId, accountId, today }: Asked) {
  const { rows } = await sql<Omit<UsableWords, 'answers'>>`
    select voice.id, voice.child_id, voice.who, voice.said, voice.said_on, voice.source, voice.language, voice.themes,
           voice.feeling
    from voice_answer_voice link
    join voice on voice.service_id = link.service_id and voice.id = link.voice_id
    left join child on child.service_id = voice.service_id and child.id = voice.child_id
    where link.service_id = current_service() and link.voice_answer_id = ${answerId} and voice.may_be_used
      and not ${restrictedFor(accountId, today)}
    order by voice.said_on desc, voice.id`.execute(reader)
  return rows
}
