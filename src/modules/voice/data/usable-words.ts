import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import type { HeardVoice } from './voices-of.ts'
import { answersToVoice } from './answers-to-voice.ts'

type Asked = {
  readonly accountId: string
  readonly today: LocalDate
  readonly from: LocalDate
  readonly until: LocalDate
  readonly theme: string | null
  readonly who: string | null
  readonly page: number
  readonly perPage: number
}

/** Words that people agreed may be used. */
export type UsableWords = Omit<HeardVoice, 'heard_by' | 'person_id' | 'may_be_used'>

/** The newest first. Those in a record that is closed to this person are not among them. */
export async function usableWords(reader: Reader, asked: Asked) {
  const { accountId, today, from, until, theme, who, page, perPage } = asked
  const { rows } = await sql<UsableWords & { total: number }>`
    select voice.id, voice.child_id, voice.who, voice.said, voice.said_on, voice.source, voice.language, voice.themes,
           voice.feeling, ${answersToVoice}, count(*) over ()::integer as total
    from voice left join child on child.service_id = voice.service_id and child.id = voice.child_id
    where voice.service_id = current_service() and voice.may_be_used
      and voice.said_on between ${from} and ${until}
      and (${theme}::text is null or ${theme} = any(voice.themes))
      and (${who}::text is null or voice.who = ${who})
      and not ${restrictedFor(accountId, today)}
    order by voice.said_on desc, voice.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(reader)
  return { words: rows as readonly UsableWords[], total: rows[0]?.total ?? 0 }
}
