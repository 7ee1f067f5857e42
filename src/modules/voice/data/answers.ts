import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import type { voiceAnswer } from '../domain/voice-answer.ts'

/** An answer with who decided and how many people’s words it is to. */
export type Answer = Omit<RecordOf<typeof voiceAnswer>, 'voice_ids'> & {
  readonly id: string
  readonly decided_by: string | null
  readonly voices: number
}

/** Everything that was asked for in what people said, the newest first. */
export async function answers(reader: Reader): Promise<readonly Answer[]> {
  const { rows } = await sql<Answer>`
    select a.*, person.name as decided_by,
           (select count(*)::integer from voice_answer_voice link
            where link.service_id = a.service_id and link.voice_answer_id = a.id) as voices
    from voice_answer a
    left join person on person.service_id = a.service_id and person.id = a.decided_by_id
    where a.service_id = current_service()
    order by a.asked_on desc, a.created_at desc, a.id`.execute(reader)
  return rows
}
